#!/usr/bin/env bash
# Proves that the project works on a bare machine, in a Debian of its own.
#
#   installer/try-bare.sh FOLDER [RELEASE] [MIRROR]
#
# It makes a minimal Debian in FOLDER (by default bookworm) that holds Python,
# pip, make and git and nothing more, clones what is committed here into it,
# and then does what a newcomer would do:
#
#   1. as a user without root or sudo: make test must stop and print one line
#   2. as root: make test and make run, twice in a row; the first time each
#      installs what it needs, after that neither may install anything
#
# It must run as root and needs debootstrap. Where a machine reaches its network
# in a way of its own (a proxy, a certificate, a pip.conf), put the files that
# say so under OVERLAY, laid out as under /; they are copied in, and ENTRY names
# variables to pass on, like ENTRY="PIP_CERT HTTPS_PROXY". Remove FOLDER to start
# afresh.
set -euo pipefail

folder=${1:?say where the Debian should be made}
release=${2:-bookworm}
mirror=${3:-}
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

passed_on=()
for variable in ${ENTRY:-}; do
  passed_on+=("$variable=${!variable}")
done

# Runs a command inside, with an environment as empty as a new login's.
inside() {
  chroot "$folder" /usr/bin/env -i HOME=/root TERM=dumb LANG=C.UTF-8 \
    PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin \
    "${passed_on[@]}" "$@"
}

make_debian() {
  # With no mirror named, debootstrap takes its own.
  if [[ ! -e $folder/etc/debian_version ]]; then
    debootstrap --variant=minbase --include=ca-certificates "$release" "$folder" \
      ${mirror:+"$mirror"}
  fi
  if [[ -n ${OVERLAY:-} ]]; then cp -a "$OVERLAY/." "$folder/"; fi
  cp /etc/resolv.conf "$folder/etc/resolv.conf"
  inside update-ca-certificates >/dev/null
  inside apt-get update -qq
  inside env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq \
    --no-install-recommends python3 python3-pip make git >/dev/null
}

mount_kernel() {
  mountpoint -q "$folder/proc" || mount -t proc proc "$folder/proc"
  mountpoint -q "$folder/dev" || mount --bind /dev "$folder/dev"
  mountpoint -q "$folder/dev/pts" || mount --bind /dev/pts "$folder/dev/pts"
  mountpoint -q "$folder/dev/shm" || mount -t tmpfs tmpfs "$folder/dev/shm"
}

unmount_kernel() {
  umount "$folder/dev/shm" "$folder/dev/pts" "$folder/dev" "$folder/proc" 2>/dev/null || true
}

clone_into() {
  rm -rf "${folder:?}/$1"
  git clone --quiet --no-hardlinks "$root" "$folder/$1"
}

try_without_rights() {
  echo "== make test as a user without root or sudo"
  inside id newcomer >/dev/null 2>&1 || inside useradd --create-home newcomer
  clone_into home/newcomer/guildhall
  inside chown -R newcomer: /home/newcomer
  if inside su newcomer -c 'cd ~/guildhall && make test' >"$said" 2>&1; then
    echo "It went ahead without rights." >&2
    return 1
  fi
  cat "$said"
  grep --quiet "^su -c 'apt-get update && apt-get install" "$said"
}

# Does make $1 as root and says how long it took.
make_as_root() {
  local begun=$SECONDS
  echo "== make $1 as root"
  inside make -C /root/guildhall "$1" </dev/null 2>&1 | tee "$said"
  echo "== make $1 took $((SECONDS - begun)) seconds"
}

try_as_root() {
  local what
  clone_into root/guildhall
  for what in test run; do make_as_root "$what"; done
  for what in test run; do
    make_as_root "$what"
    if grep '^Installing' "$said"; then
      echo "A repeat of make $what installed something again." >&2
      return 1
    fi
  done
}

said=$(mktemp)
trap 'unmount_kernel; rm -f "$said"' EXIT
make_debian
mount_kernel
if ! inside dpkg-query --show libxcb-cursor0 >/dev/null 2>&1; then try_without_rights; fi
try_as_root
echo "A bare $release runs the project."
