"""The headless half of Guildhall: rules, tables, queries and the store; no Qt."""
