// Drops an index that an earlier version of this program made and that nothing uses any more.
DROP INDEX $name IF EXISTS
