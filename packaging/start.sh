#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# From a fresh Debian 12 to Kith with the demo business open: installs what is missing, builds, starts.
# Without a display it walks through the same business in the terminal.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

packaging/install_packages.sh build run
cmake --preset release -DKITH_TESTS=OFF
cmake --build --preset release

kith=build/release/bin/kith
cli=build/release/bin/kith-cli
demo=build/release/demo.kith
[[ -e $demo ]] || "$cli" new "$demo" --demo

if [[ -n ${DISPLAY:-} || -n ${WAYLAND_DISPLAY:-} ]]; then
    echo "Opening $demo; next time: $kith $demo"
    exec "$kith" "$demo"
fi

tour()
{
    printf '\n$ kith-cli'
    printf ' %q' "$@"
    printf '\n'
    "$cli" "$@"
}
tour list "$demo" customer --columns name,city,revenue,open_amount --sort -revenue --limit 8
tour find "$demo" mei --limit 5
tour report "$demo" sales
tour report "$demo" campaign-roi
tour report "$demo" satisfaction
tour report "$demo" complaints
tour history "$demo" --limit 5
cat <<END

That was the demo business in the terminal: there is no display here. To see the window, run

    $kith $demo

on a desktop, or over "ssh -X". Everything kith-cli can do: $cli help
END
