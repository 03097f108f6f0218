// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/marketing/letter_paper.h"

#include "core/base/error.h"
#include "ui/document/pdf_file.h"
#include "ui/marketing/label_paper.h"
#include "ui/theme/theme.h"
#include <algorithm>
#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPainter>
#include <QPdfWriter>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>
#include <QTextOption>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

constexpr int dotsPerInch = 96;

double mm(double millimetres)
{
    return millimetres * dotsPerInch / 25.4;
}

struct Sender
{
    QString name;
    QStringList lines;
};

Sender senderOf(Store &store)
{
    Statement row = store.connection().prepare("SELECT name, street, trim(coalesce(postcode, '') || ' ' || "
                                               "coalesce(city, '')) FROM business ORDER BY id LIMIT 1");
    Sender sender;
    if (!row.step())
        return sender;
    sender.name = row.text(0);
    for (int column = 0; column < 3; ++column) {
        if (!row.text(column).isEmpty())
            sender.lines << row.text(column);
    }
    return sender;
}

constexpr double subjectTop = 98, leastTextTop = 112, bottomEdge = 25; // mm

// Paints the head; where the text begins.
double paintFirstPage(QPainter &painter, const Sender &sender, const PrintedLetter &letter, const QString &date)
{
    // In the window of the envelope, however long it is.
    const QRectF above(mm(25), mm(45), mm(85), mm(5));
    const QString line = sender.lines.join(u" · "_s);
    QFont small = font(TypeSize::Small);
    painter.setFont(small);
    if (const double width = painter.fontMetrics().horizontalAdvance(line); width > above.width())
        small.setPixelSize(std::max(5, int(small.pixelSize() * above.width() / width)));
    painter.setFont(small);
    painter.drawText(above, Qt::AlignLeft | Qt::AlignBottom, line);
    paintAddress(painter, letter, QRectF(mm(25), mm(52), mm(80), mm(40)), Qt::AlignTop);
    painter.drawText(QRectF(mm(125), mm(52), mm(65), mm(8)), Qt::AlignRight | Qt::AlignTop, date);
    painter.setFont(font(TypeSize::Section));
    const QRectF subject(mm(25), mm(subjectTop), mm(165), mm(100));
    QRectF used;
    painter.drawText(subject, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, letter.subject, &used);
    return std::max(mm(leastTextTop), used.bottom() + mm(6));
}

// The text flows below the subject and on over further pages, which end between lines.
void paintText(QPainter &painter, QPdfWriter &writer, const QString &body, double top)
{
    QTextDocument text;
    text.documentLayout()->setPaintDevice(&writer);
    text.setDefaultFont(font(TypeSize::Body));
    text.setDocumentMargin(0);
    text.setPlainText(body);
    text.setTextWidth(mm(165));
    double shift = top; // from the text's own height to the page's
    for (QTextBlock block = text.begin(); block.isValid(); block = block.next()) {
        if (block.text().trimmed().isEmpty())
            continue; // an empty page is not begun for blank lines
        const double begin = text.documentLayout()->blockBoundingRect(block).top();
        for (int i = 0; i < block.layout()->lineCount(); ++i) {
            const QTextLine line = block.layout()->lineAt(i);
            if (begin + line.rect().bottom() + shift > mm(297 - bottomEdge)) {
                writer.newPage();
                shift = mm(25) - begin - line.rect().top();
            }
            line.draw(&painter, QPointF(mm(25), begin + shift));
        }
    }
}

} // namespace

QStringList addressLines(const PrintedLetter &letter)
{
    QStringList lines = letter.address.split(u", "_s, Qt::SkipEmptyParts);
    if (!lines.contains(letter.name))
        lines.prepend(letter.name);
    return lines;
}

// Long names and streets wrap; what is still too much for the place is written smaller.
void paintAddress(QPainter &painter, const PrintedLetter &letter, const QRectF &place, Qt::Alignment across)
{
    const QString text = addressLines(letter).join(u'\n');
    QTextOption option(Qt::AlignLeft | across);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    QFont lettering = font(TypeSize::Body);
    const auto isTooMuch = [&] {
        painter.setFont(lettering);
        return painter.boundingRect(QRectF(place.topLeft(), QSizeF(place.width(), 1000)), text, option).height() >
               place.height();
    };
    while (isTooMuch() && lettering.pixelSize() > 7)
        lettering.setPixelSize(lettering.pixelSize() - 1);
    painter.drawText(place, text, option);
    painter.setFont(font(TypeSize::Body));
}

void writeLetters(Store &store, const std::vector<PrintedLetter> &letters, const QString &path)
{
    const PaperLook look;
    const Sender sender = senderOf(store);
    const PdfPage page{{QPageSize(QPageSize::A4), QPageLayout::Portrait, {}}, dotsPerInch};
    writePdfFile(path, QCoreApplication::translate("letters", "Letters"), page, [&](QPdfWriter &writer) {
        QPainter painter(&writer);
        bool isFirst = true;
        for (const PrintedLetter &letter : letters) {
            if (!isFirst)
                writer.newPage();
            isFirst = false;
            const double top = paintFirstPage(painter, sender, letter, dayLabel(store.today()));
            paintText(painter, writer, letter.body, top);
        }
    });
}

static std::vector<PrintedLetter> lettersIn(const QString &json)
{
    QFile file(json);
    if (!file.open(QIODevice::ReadOnly))
        throw Error(ErrorKind::File,
                    QCoreApplication::translate("letters", "%1 cannot be read: %2.").arg(json, file.errorString()));
    std::vector<PrintedLetter> letters;
    for (const QJsonValue &one : QJsonDocument::fromJson(file.readAll()).array())
        letters.push_back({one["name"_L1].toString(), one["address"_L1].toString(), one["subject"_L1].toString(),
                           one["body"_L1].toString()});
    return letters;
}

void renderLetters(Store &store, const QString &json, const QString &path)
{
    writeLetters(store, lettersIn(json), path);
}

void renderLabels(const QString &json, const QString &path)
{
    writeLabels(lettersIn(json), path);
}

} // namespace kith
