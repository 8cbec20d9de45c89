/** The JSON Schemas of content files, for those who write them out. */
export { contentSchemas } from '../read/json-schema.ts';
