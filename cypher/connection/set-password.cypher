// Replaces the password that every new Neo4j has by the generated one; run once, on the system database, before anything else.
ALTER CURRENT USER SET PASSWORD FROM $from TO $to
