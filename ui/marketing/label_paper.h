// SPDX-License-Identifier: GPL-3.0-or-later
// Address labels on sheets of A4: three beside each other, eight below each other, 70 × 37 mm each.
#pragma once

#include "ui/marketing/letter_paper.h"

namespace kith {

// Sheets of labels as one PDF. Throws Error{File}.
void writeLabels(const std::vector<PrintedLetter> &addressees, const QString &path);

} // namespace kith
