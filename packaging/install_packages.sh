#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what packages.txt names for the given purposes and is missing: install_packages.sh build test
set -euo pipefail
list="$(dirname "${BASH_SOURCE[0]}")/packages.txt"

missing=()
while read -r package purposes; do
    [[ -z $package || $package == \#* ]] && continue
    for purpose in "$@"; do
        if [[ " $purposes " == *" $purpose "* ]]; then
            dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q '^install ok installed$' || missing+=("$package")
            break
        fi
    done
done <"$list"
[[ ${#missing[@]} -eq 0 ]] && exit 0

if [[ $(id -u) -eq 0 ]]; then
    as_root=(env DEBIAN_FRONTEND=noninteractive)
elif command -v sudo >/dev/null; then
    as_root=(sudo env DEBIAN_FRONTEND=noninteractive)
else
    echo "These packages are missing, and neither root nor sudo is at hand to install them:" >&2
    echo "  apt-get install --no-install-recommends ${missing[*]}" >&2
    exit 1
fi
echo "Installing ${#missing[@]} packages: ${missing[*]}" >&2
install=("${as_root[@]}" apt-get install -y -q --no-install-recommends "${missing[@]}")
# Package lists may be old or absent: look for new ones before, and once more when a file has gone meanwhile.
"${as_root[@]}" apt-get update -q >&2
"${install[@]}" >&2 || { "${as_root[@]}" apt-get update -q >&2 && "${install[@]}" >&2; }
