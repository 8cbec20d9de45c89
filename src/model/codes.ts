/** The closed list of diagnostics: each code with what it means and what usually causes it. */

export const codes = {
  'yaml-syntax': 'The file cannot be read as YAML at this place.',
  'yaml-tab': 'A tab stands where YAML wants spaces. Indent with two spaces.',
  'yaml-colon':
    'A colon followed by a space starts a new key. Put the text in quotation marks, or write it below a `|`.',
  'yaml-duplicate-key': 'The same key stands twice in one place; YAML would keep only one of them.',
  'yaml-anchor':
    'Anchors (&), aliases (*) and merge keys (<<) are not used in Lectern content. Refer by id instead.',
  'yaml-tag': 'Tags (!name) are not used in Lectern content.',
  'yaml-too-large': 'A content file may hold 1 MiB; this one holds more. Split it.',
  'yaml-too-deep': 'The file is nested deeper than any content needs.',
  'yaml-hostile-key': 'This key has a meaning inside JavaScript and is never used in content.',
  'yaml-many-documents': 'A content file holds one document; a second one starts at the `---`.',
  'text-control':
    'An invisible control character stands in the text. Bidirectional overrides can make text read other than it is.',
  'text-too-long': 'A single text may hold 20 KiB.',
  'key-unknown': 'This key is not one Lectern knows here.',
  'key-missing': 'Something that must be said here is not.',
  'value-kind': 'The value is of another kind than this key takes.',
  'value-choice': 'The value is not one of those this key takes.',
  'value-range': 'The number is outside what makes sense here.',
  'value-date': 'The date is not a calendar date, month or year written YYYY-MM-DD, YYYY-MM or YYYY.',
  'value-id':
    'An id is made of small letters, digits and hyphens; a ledger id of one or two capitals, a hyphen and a number.',
  'value-colour': 'A colour is written in six digits from 0 to f, in quotation marks: "#0b4f5c".',
  'value-empty': 'The text is empty.',
  'file-place': 'The file lies in a folder Lectern does not read, or is not named `.yaml`.',
  'mark-unknown': 'The word before the colon in a [[mark:…]] is not one Lectern knows.',
  'mark-malformed':
    'A mark is written [[kind:target]] or [[kind:target|words]] and closed on the same line or the next.',
  'index-mark':
    'A mark for the index is written [[index:Heading]] or [[index:Heading > sub-entry]], with |main, |see Heading or |see also Heading.',
  'index-see': 'An entry of the index sends to another that is not there, or around in a circle.',
  'index-heading': 'One thing has two headings in the index.',
  'markup-unsupported':
    'Lists, headings, tables and HTML are not written inside a text; a block kind exists for each.',
  'markup-unbalanced': 'A link or strong words begin and do not end, and print as they are written.',
  'link-scheme': 'Links lead to https, mailto, a relative address or #.',
  'id-duplicate': 'Two things of one kind have the same id.',
  'id-former': 'An id that something had before is one that something else has now, or had before as well.',
  'variant-name': 'The id of a variant must give its files a name that nothing else has.',
  'reference-unknown': 'Nothing has the id this reference names.',
  'fact-unknown': 'The ledger has no fact with this id.',
  'fact-value-unknown': 'The fact has no value of this name.',
  'data-unknown': 'The data set has no column of this name.',
  'cite-missing':
    'A claim must say what it rests on: cite a fact of the ledger, or `none` when it states no fact.',
  'fact-unverified':
    'The fact is not verified: text that cites it is printed with the word (unverified), or must not be printed at all.',
  'fact-stale': 'The fact has passed the date by which somebody meant to look at it again.',
  'fact-unused': 'No deck, chapter or glossary entry shows the fact, and nobody said why.',
  'fact-used': 'The fact is listed as unused, and a document shows it.',
  'source-uncited': 'No fact rests on the source, and no text names it.',
  'figure-aged':
    'A number of the ledger is older than three years, and the text that prints it names no year.',
  'words-copied':
    'More than eight words in a row are those of a source whose words are kept as numbers in content/ledger/runs.',
  'contact-details':
    'An e-mail address, a telephone or fax number or the number of a room; the library names people in their public roles alone.',
  'tense-outdated':
    'A sentence speaks of the present or of what is to come, beside a date gone by and without saying as of when.',
  'title-no-verb': 'The title of a slide is no sentence: it names a subject and says nothing about it.',
  'term-undefined':
    'An acronym is used that neither the glossary nor an organisation of the ledger defines, anywhere in what is printed.',
  'term-spelling':
    'A term is spelt otherwise than the glossary spells it, or the glossary says to use another.',
  'term-circle': 'A glossary term is broader than itself, by itself or by way of others.',
  'name-misspelt':
    'A word met once is one letter from a word of the library’s own names: terms, organisations, people.',
  'text-repeated': 'Two paragraphs share 40 % or more of their runs of five words.',
  'title-duplicate': 'Two slides of one deck have the same title.',
  'title-long': 'A slide title has room for two lines.',
  'slide-empty':
    'The section shows nothing on a slide: every block is for the desk only or deeper than the deck goes.',
  'slide-overflow': 'The content does not fit on its slide.',
  'deck-minutes': 'The planned seconds do not match the minutes of the deck.',
  'session-minutes': 'The slots of a session plan do not add up to its minutes, or a day runs past midnight.',
  'table-shape': 'A row has more or fewer cells than the table has columns.',
  'picture-missing': 'The picture is not in content/pictures.',
  'font-missing': 'The face is not in templates/fonts, neither the project’s nor Lectern’s own.',
  'theme-contrast':
    'Two colours of a theme are too much alike: words need 4.5:1 against what lies under them, bars and marks 3:1.',
  'brand-unreadable': 'The PowerPoint template of a theme cannot be used as it is.',
  'brand-lacks': 'The PowerPoint template of a theme lacks something that slides of a deck need.',
  'timeline-empty': 'No event falls in these lanes and years, or one that is named falls outside them.',
  'overlay-unknown': 'A translation stands at an address where the base language has no string.',
  'overlay-stale':
    'The words of the base language have changed since they were translated; the old translation is still printed.',
  'overlay-missing': 'Some strings are not translated yet and are printed in the base language.',
} as const;

export type Code = keyof typeof codes;
