#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Draws the pictures of the manual and the README with the program itself, from the demo business.
# Usage: packaging/pictures.sh [KITH]   (KITH: the program, build/release/bin/kith when not given)
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
kith=${1:-build/release/bin/kith}

# Picture of the manual, and the page it shows.
pages=(
    first-run=first-run
    today=today-today
    week=today-today-2
    list=customers-customer
    customer=customers-customer-record
    contact=customers-contact-record
    duplicates=customers-duplicates
    import=import-file
    board=pipeline-board
    order=orders-order-record
    campaigns=marketing-report-campaign-roi
    campaign=marketing-campaign-record
    segment=marketing-segment-record
    case=service-complaint-record
    survey=service-survey-record
    trap=reports-report-trap
    delivered-value=reports-report-delivered-value
    history=settings-history
)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
words=$(printf ',%s' "${pages[@]#*=}")
for language in en zh; do
    QT_QPA_PLATFORM=offscreen "$kith" --picture "$folder/$language" --lang "$language" --theme light --size 1366x768 --pages "${words#,}"
    target=docs/pictures/$([[ $language == zh ]] && echo zh_CN || echo en)
    mkdir -p "$target"
    for page in "${pages[@]}"; do
        cp "$folder/$language"/[0-9]*-"${page#*=}-$language-light-1366x768.png" "$target/${page%%=*}.png"
    done
done
