// SPDX-License-Identifier: GPL-3.0-or-later
// Guesses where the columns of a file belong, from their headings: by label in both languages, name and aliases, also
// of what the record refers to ("Customer ID") and of the rows it owns ("Quantity"). Each field is claimed once, the
// best match wins. Rollups are never guessed.
#pragma once

#include <QStringList>

#include "core/exchange/mapping.h"

namespace kith {

// A target for every heading, "" where nothing fits. `given` holds
// what was said already: null is open, empty is left out on purpose.
QStringList guessTargets(const Catalogue &catalogue, const Shape &shape, const QStringList &headings,
                         const QStringList &given = {});

// Are all headings keys of our own, as an export for import writes them? Then numbers in references are our ids.
bool isOwnExport(const Catalogue &catalogue, const Shape &shape, const QStringList &headings);

// All that a column of a file for this kind may go into, for choosing: paths with labels ("Customer: City").
struct TargetChoice
{
    QString path;
    QString label;
};
std::vector<TargetChoice> targetChoices(const Catalogue &catalogue, const Shape &shape);

// The heading of the column with reasons in files of rejected rows, never guessed to be anything.
QString reasonHeading();
bool isReasonHeading(const QString &heading);

} // namespace kith
