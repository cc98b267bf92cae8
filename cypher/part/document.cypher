// A document without its long properties.
document {.id, .kind, .title, .publishedOn, .file, .format, .digest, .pageCount, .pagesMarked, .extractionVersion, .bodyCharacters, .coveredCharacters, .coverage, .area, .inspection, .sortKey}
