/** The fault of a template, for those who report it. */
export { TemplateFault } from '../craft/markup/template-fault.ts';
