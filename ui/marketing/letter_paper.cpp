// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/marketing/letter_paper.h"

#include <algorithm>
#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPainter>
#include <QPdfWriter>
#include <QTextDocument>
#include <QTextOption>

#include "core/base/error.h"
#include "ui/document/pdf_file.h"
#include "ui/marketing/label_paper.h"
#include "ui/theme/theme.h"

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

void paintFirstPage(QPainter &painter, const Sender &sender, const PrintedLetter &letter, const QString &date)
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
    painter.setFont(font(TypeSize::Body));
    painter.drawText(QRectF(mm(25), mm(52), mm(80), mm(40)), Qt::AlignLeft | Qt::AlignTop,
                     addressLines(letter).join(u'\n'));
    painter.drawText(QRectF(mm(125), mm(52), mm(65), mm(8)), Qt::AlignRight | Qt::AlignTop, date);
    painter.setFont(font(TypeSize::Section));
    painter.drawText(QRectF(mm(25), mm(98), mm(165), mm(12)), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap,
                     letter.subject);
}

// The text flows below the subject and on over further pages.
void paintText(QPainter &painter, QPdfWriter &writer, const QString &body)
{
    QTextDocument text;
    text.setDefaultFont(font(TypeSize::Body));
    text.setDocumentMargin(0);
    text.setPlainText(body);
    text.setTextWidth(mm(165));
    const double height = text.size().height();
    double done = 0, top = mm(112);
    while (done < height) {
        const double room = mm(297 - 25) - top;
        painter.save();
        painter.translate(mm(25), top - done);
        text.drawContents(&painter, QRectF(0, done, mm(165), room));
        painter.restore();
        done += room;
        top = mm(25);
        if (done < height)
            writer.newPage();
    }
}

} // namespace

QStringList addressLines(const PrintedLetter &letter)
{
    QStringList lines = letter.address.split(u", "_s, Qt::SkipEmptyParts);
    if (lines.isEmpty() || lines.constFirst() != letter.name)
        lines.prepend(letter.name);
    return lines;
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
            paintFirstPage(painter, sender, letter, dayLabel(store.today()));
            paintText(painter, writer, letter.body);
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
