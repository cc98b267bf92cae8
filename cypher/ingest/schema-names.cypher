// The names of the indexes that exist; a constraint's index has the constraint's name.
SHOW INDEXES
YIELD name
