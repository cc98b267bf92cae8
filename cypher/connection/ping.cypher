// Whether the database answers: run when a program connects (`Graph.verify`). What `/ready` tells is read by http/data-version.
RETURN 1 AS one
