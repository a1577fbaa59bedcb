"""The post room: batches, scanning, separation, reading, indexing, custody."""
