"""Files and folders, e-mails among them, taken in one after the other."""
