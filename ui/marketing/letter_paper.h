// SPDX-License-Identifier: GPL-3.0-or-later
// Letters on paper: sender's line, address where the window of an envelope is (DIN 5008 form B), date, subject, text.
#pragma once

#include <QRectF>
#include <QString>
#include <vector>

#include "core/store/store.h"

class QPainter;

namespace kith {

struct PrintedLetter
{
    QString name;
    QString address; // parts divided by ", "
    QString subject;
    QString body;
};

QStringList addressLines(const PrintedLetter &letter); // the name first, once
// Within that place, smaller where it would not fit.
void paintAddress(QPainter &painter, const PrintedLetter &letter, const QRectF &place, Qt::Alignment across);
// All in one PDF, each on a page of its own. Throws Error{File}.
void writeLetters(Store &store, const std::vector<PrintedLetter> &letters, const QString &path);
// As kith-cli hands them over: a JSON list of name, address, subject, body. Letters, or the labels for them.
void renderLetters(Store &store, const QString &json, const QString &path);
void renderLabels(const QString &json, const QString &path);

} // namespace kith
