// Whether the database answers: run when the program starts and by the readiness check.
RETURN 1 AS one
