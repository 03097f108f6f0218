// SPDX-License-Identifier: GPL-3.0-or-later
// A letter of the business on paper: sender, address, facts, lines over as many pages as they need with carried totals,
// sums, closing words, a footer with the page's number.
#pragma once

#include <QImage>
#include <QPageSize>
#include <QString>

#include "core/sales/paper.h"

class QPagedPaintDevice;

namespace kith {

class Store;

enum class PaperSize { A4, Letter };

// Letter where business is done on it, A4 everywhere else.
PaperSize paperSizeFor(const QString &country);
PaperSize paperSizeOf(Store &store); // of the business's own country
QImage logoOf(Store &store);         // of the business; null: none

// Returns the number of pages. The device's page size is what is drawn on.
int drawPaper(QPagedPaintDevice &device, const Paper &paper, const QImage &logo);
// Throws Error{File}.
void writePaperPdf(const QString &path, const Paper &paper, PaperSize size, const QImage &logo);
QByteArray paperPdf(const Paper &paper, PaperSize size, const QImage &logo);

} // namespace kith
