#!/usr/bin/env bash
# Brings the translations up to date with the words in the code.
#
#   installer/translate.sh
#
# It adds new words to resources/translations/guildhall_*.ts, where a translator
# fills them in with Qt Linguist, and compiles each to the .qm that the program
# reads. Words that left the code are dropped. Both files are committed.
set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")/.."
bin=.venv/bin
words=resources/translations

mkdir -p "$words"
mapfile -t sources < <(find desktop widgets -name '*.py' | sort)
for language in en cy; do
  only=()
  # English needs only its plurals: "1 change", "2 changes".
  if [[ $language == en ]]; then only=(-pluralonly); fi
  "$bin/pyside6-lupdate" -silent -no-obsolete -locations none "${only[@]}" \
    -source-language en_GB -target-language "${language}_GB" \
    "${sources[@]}" -ts "$words/guildhall_$language.ts"
  "$bin/pyside6-lrelease" -silent "$words/guildhall_$language.ts"
done
