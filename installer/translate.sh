#!/usr/bin/env bash
# Brings the translations up to date with the words in the code.
#
#   installer/translate.sh
#
# It adds new words to resources/translations/guildhall_*.ts, where a translator
# fills them in with Qt Linguist, and compiles each to the .qm that the program
# reads. Words that left the code are dropped. Both files are committed.
# In English only what is counted stands there: "1 change", "2 changes".
set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")/.."
bin=.venv/bin
words=resources/translations

"$bin/python" -m installer.gather_words
for language in en cy; do
  "$bin/pyside6-lrelease" -silent "$words/guildhall_$language.ts"
done
