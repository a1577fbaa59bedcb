"""Letters: what they say, to whom, and where on the page the address stands."""
