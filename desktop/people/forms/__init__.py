"""The forms of people and places as data: what is asked, and what is done with it."""
