// SPDX-License-Identifier: GPL-3.0-or-later
// Letters as files: .pdf, drawn by the window's program, or .json, as they are kept.
#pragma once

#include "app/cli/call.h"
#include "core/sales/paper.h"

namespace kith::cli {

// Throws Error{Usage} for another ending, Error{File}.
void writePaper(const Call &call, const Paper &paper, const QString &path);

// The window's program draws: `kith WORDS --out PATH --lang …`. Throws Error{Usage, File}.
void drawByWindow(QStringList words, const QString &path);

} // namespace kith::cli
