// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/paper_painter.h"

#include <algorithm>
#include <functional>
#include <QBuffer>
#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/model/types/all_types.h"
#include "core/store/attachment.h"
#include "core/store/store.h"
#include "ui/theme/fonts.h"

using namespace Qt::StringLiterals;

namespace kith {

namespace {

// Points, 72 to an inch.
constexpr double left = 57, right = 45, top = 45, footerLine = 11, cellPad = 5, rowPad = 2.6;
constexpr double textSize = 9.5, smallSize = 8, titleSize = 15, nameSize = 12.5;
constexpr double pointsPerInch = 72;

class PaperDrawing
{
public:
    PaperDrawing(const Paper &paper, QSizeF page, const QImage &logo)
        : m_paper(paper), m_logo(logo), m_language(languageFromCode(paper.language)),
          m_width(page.width() - left - right),
          m_bottom(page.height() - 34 - footerLine * double(std::max<qsizetype>(paper.footer.size(), 1)))
    {}

    // Without a painter everything is measured and nothing drawn: so the pages are known before the first is drawn.
    int run(QPainter *painter, const std::function<void()> &newPage, int pages)
    {
        m_painter = painter;
        m_newPage = newPage;
        m_pages = pages;
        m_number = 1;
        m_y = top;
        sender();
        addressAndFacts();
        paragraph(m_paper.title, with(titleSize, QFont::DemiBold));
        m_y += 6;
        paragraph(m_paper.opening, with(textSize));
        if (!m_paper.opening.isEmpty())
            m_y += 12;
        rows();
        sums();
        m_y += 14;
        for (const QString &part : m_paper.closing.split(u'\n'))
            paragraph(part, with(textSize));
        footer();
        return m_number;
    }

private:
    QFont with(double size, QFont::Weight weight = QFont::Normal) const
    {
        QFont font = fontOf(TypeSize::Body, m_language);
        font.setPixelSize(int(size * scale));
        font.setWeight(weight);
        return font;
    }
    // Fonts have whole pixels: they are set larger, and the painter makes them smaller again.
    static constexpr double scale = 20;

    static double widthOf(const QString &text, const QFont &font)
    {
        return QFontMetricsF(font).horizontalAdvance(text) / scale;
    }
    static double lineOf(const QFont &font) { return QFontMetricsF(font).lineSpacing() / scale; }
    static double heightOf(const QString &text, const QFont &font, double width)
    {
        if (text.isEmpty())
            return 0;
        const int wrap = int(Qt::AlignLeft) | int(Qt::TextWordWrap);
        QRectF bounds = QFontMetricsF(font).boundingRect(QRectF(0, 0, width * scale, 1e7), wrap, text);
        return bounds.height() / scale;
    }

    void draw(const QRectF &area, const QString &text, const QFont &font, bool isFigure,
              const QColor &colour = Qt::black)
    {
        if (!m_painter || text.isEmpty())
            return;
        m_painter->save();
        m_painter->translate(area.topLeft());
        m_painter->scale(1 / scale, 1 / scale);
        m_painter->setFont(font);
        m_painter->setPen(colour);
        const int flags = isFigure ? int(Qt::AlignTop) | int(Qt::AlignRight) | int(Qt::TextSingleLine)
                                   : int(Qt::AlignTop) | int(Qt::AlignLeft) | int(Qt::TextWordWrap);
        m_painter->drawText(QRectF(0, 0, area.width() * scale, (area.height() + 2) * scale), flags, text);
        m_painter->restore();
    }

    void rule(double y, double weight = 0.5, double from = left)
    {
        if (!m_painter)
            return;
        m_painter->setPen(QPen(QColor(0x60, 0x60, 0x60), weight));
        m_painter->drawLine(QPointF(from, y), QPointF(left + m_width, y));
    }

    static QColor grey() { return {0x55, 0x55, 0x55}; }

    void turnPage()
    {
        footer();
        if (m_painter)
            m_newPage();
        ++m_number;
        m_y = top;
        draw({left, m_y, m_width, 12}, m_paper.title, with(smallSize), false, grey());
        draw({left, m_y, m_width, 12}, m_paper.buyer.value(0), with(smallSize), true, grey());
        m_y += 20;
    }

    void paragraph(const QString &text, const QFont &font)
    {
        if (text.isEmpty()) {
            m_y += lineOf(font);
            return;
        }
        const double height = heightOf(text, font, m_width);
        if (m_y + height > m_bottom)
            turnPage();
        draw({left, m_y, m_width, height}, text, font, false);
        m_y += height + 2;
    }

    void sender()
    {
        double x = left + m_width;
        if (!m_logo.isNull()) {
            const QSizeF size = QSizeF(m_logo.size()).scaled(130, 46, Qt::KeepAspectRatio);
            if (m_painter)
                m_painter->drawImage(QRectF(QPointF(x - size.width(), top), size), m_logo);
            x -= size.width() + 12;
        }
        draw({left, m_y, x - left, 18}, m_paper.seller.value(0), with(nameSize, QFont::DemiBold), false);
        m_y += lineOf(with(nameSize)) + 1;
        draw({left, m_y, x - left, 12}, m_paper.seller.mid(1).join(u" · "_s), with(smallSize), false, grey());
        m_y = std::max(m_y + 14, m_logo.isNull() ? 0.0 : top + 50);
        rule(m_y);
        m_y += 22;
    }

    // The address stands where a window envelope shows it; the facts beside it.
    void addressAndFacts()
    {
        const double start = std::max(m_y, 118.0);
        const double half = m_width * 0.5;
        double y = start;
        for (qsizetype i = 0; i < m_paper.buyer.size(); ++i) {
            const QFont font = with(textSize + 0.5, i == 0 ? QFont::DemiBold : QFont::Normal);
            const double height = heightOf(m_paper.buyer[i], font, half - 20);
            draw({left, y, half - 20, height}, m_paper.buyer[i], font, false);
            y += height + 1;
        }
        double labelWidth = 0;
        for (const Paper::Fact &fact : m_paper.facts)
            labelWidth = std::max(labelWidth, widthOf(fact.label, with(textSize)));
        labelWidth = std::min(labelWidth, 100.0);
        double at = start;
        const double x = left + half + 16, valueX = x + labelWidth + 10, valueWidth = left + m_width - valueX;
        for (const Paper::Fact &fact : m_paper.facts) {
            const double height = std::max(heightOf(fact.value, with(textSize), valueWidth), lineOf(with(textSize)));
            draw({x, at, labelWidth + 8, height}, fact.label, with(textSize), false, grey());
            draw({valueX, at, valueWidth, height}, fact.value, with(textSize), false);
            at += height + 1.5;
        }
        m_y = std::max({y, at, start + 90}) + 20;
    }

    // Figures and short texts take what they need; the widest text column takes the rest and is wrapped.
    std::vector<double> columnWidths() const
    {
        std::vector<double> widths;
        size_t widest = 0;
        double sum = 0;
        for (size_t i = 0; i < m_paper.columns.size(); ++i) {
            double width = widthOf(m_paper.columns[i].label, with(smallSize));
            for (const Paper::Row &row : m_paper.rows)
                for (const QString &line : row.cells.value(qsizetype(i)).split(u'\n'))
                    width = std::max(width, widthOf(line, with(textSize)));
            widths.push_back(width + 2 * cellPad);
            sum += widths.back();
            if (!m_paper.columns[i].isFigure && (m_paper.columns[widest].isFigure || widths[i] > widths[widest]))
                widest = i;
        }
        if (widths.empty())
            return widths;
        // Another text column gives way before the description gets too narrow.
        for (size_t i = 0; i < widths.size(); ++i) {
            if (i != widest && !m_paper.columns[i].isFigure && widths[i] > 90) {
                sum -= widths[i] - 90;
                widths[i] = 90;
            }
        }
        widths[widest] += m_width - sum;
        return widths;
    }

    void heads()
    {
        double x = left;
        for (size_t i = 0; i < m_paper.columns.size(); ++i) {
            draw({x + cellPad, m_y, m_widths[i] - 2 * cellPad, 12}, m_paper.columns[i].label, with(smallSize),
                 m_paper.columns[i].isFigure, grey());
            x += m_widths[i];
        }
        m_y += lineOf(with(smallSize)) + 3;
        rule(m_y, 0.8);
        m_y += 2;
    }

    double heightOf(const Paper::Row &row) const
    {
        double height = lineOf(with(textSize));
        for (size_t i = 0; i < m_widths.size(); ++i) {
            if (m_paper.columns[i].isFigure)
                continue;
            double cell = 0;
            const QStringList parts = row.cells.value(qsizetype(i)).split(u'\n');
            for (qsizetype p = 0; p < parts.size(); ++p)
                cell += heightOf(parts[p], with(p == 0 ? textSize : smallSize), m_widths[i] - 2 * cellPad);
            height = std::max(height, cell);
        }
        return height + 2 * rowPad;
    }

    void carried(const QString &words, const QString &amount)
    {
        const QFont font = with(textSize, QFont::DemiBold);
        draw({left + cellPad, m_y, m_width - 2 * cellPad, 13}, words, font, false);
        draw({left + cellPad, m_y, m_width - 2 * cellPad, 13}, amount, font, true);
        m_y += lineOf(font) + 4;
    }

    // What was issued before pages said so at both ends has one word for them.
    const QString &broughtOver() const
    {
        return m_paper.broughtOver.isEmpty() ? m_paper.carriedOver : m_paper.broughtOver;
    }

    void rows()
    {
        if (m_paper.columns.empty())
            return;
        m_widths = columnWidths();
        heads();
        const double carriedHeight = lineOf(with(textSize)) + 8;
        QString running;
        for (const Paper::Row &row : m_paper.rows) {
            const double height = heightOf(row);
            if (m_y + height + carriedHeight > m_bottom) {
                breakTable(running);
            }
            one(row, height);
            running = row.carried;
        }
        m_running = running;
        rule(m_y, 0.8);
        m_y += 6;
    }

    void breakTable(const QString &running)
    {
        if (!running.isEmpty()) {
            m_y += 3;
            carried(m_paper.carriedOver, running);
        }
        turnPage();
        heads();
        if (!running.isEmpty())
            carried(broughtOver(), running);
    }

    void one(const Paper::Row &row, double height)
    {
        double x = left;
        for (size_t i = 0; i < m_widths.size(); ++i) {
            const bool isFigure = m_paper.columns[i].isFigure;
            double y = m_y + rowPad;
            const QStringList parts = row.cells.value(qsizetype(i)).split(u'\n');
            for (qsizetype p = 0; p < parts.size(); ++p) {
                const QFont font = with(p == 0 ? textSize : smallSize);
                const double inner = m_widths[i] - 2 * cellPad;
                const double partHeight = isFigure ? lineOf(font) : heightOf(parts[p], font, inner);
                draw({x + cellPad, y, inner, partHeight}, parts[p], font, isFigure,
                     p == 0 ? QColor(Qt::black) : grey());
                y += partHeight;
            }
            x += m_widths[i];
        }
        m_y += height;
        if (m_painter) {
            m_painter->setPen(QPen(QColor(0xd8, 0xd8, 0xd8), 0.4));
            m_painter->drawLine(QPointF(left, m_y), QPointF(left + m_width, m_y));
        }
    }

    void sums()
    {
        if (m_paper.sums.empty())
            return;
        double labels = 0, values = 0, height = 0;
        for (const Paper::Sum &sum : m_paper.sums) {
            const QFont font =
                with(sum.isStrong ? textSize + 1.5 : textSize, sum.isStrong ? QFont::DemiBold : QFont::Normal);
            labels = std::max(labels, widthOf(sum.label, font));
            values = std::max(values, widthOf(sum.value, font));
            height += lineOf(font) + 4;
        }
        if (m_y + height > m_bottom) { // the rows left room for what is carried over
            if (!m_running.isEmpty()) {
                m_y -= 3;
                carried(m_paper.carriedOver, m_running);
            }
            turnPage();
            if (!m_running.isEmpty())
                carried(broughtOver(), m_running);
        }
        const double from = left + m_width - values - labels - 36;
        for (const Paper::Sum &sum : m_paper.sums) {
            const QFont font =
                with(sum.isStrong ? textSize + 1.5 : textSize, sum.isStrong ? QFont::DemiBold : QFont::Normal);
            const double line = lineOf(font);
            if (sum.isStrong) {
                rule(m_y, 0.8, from);
                m_y += 2;
            }
            draw({from, m_y, labels + 12, line}, sum.label, font, false);
            draw({left + m_width - values - 12 - cellPad, m_y, values + 12, line}, sum.value, font, true);
            m_y += line + 2;
        }
    }

    void footer()
    {
        double y = m_bottom + 8;
        rule(y);
        y += 4;
        const QFont font = with(smallSize);
        for (const QString &line : m_paper.footer) {
            draw({left, y, m_width - 80, footerLine},
                 QFontMetricsF(font).elidedText(line, Qt::ElideRight, (m_width - 80) * scale), font, false, grey());
            y += footerLine;
        }
        if (m_painter)
            draw({left, m_bottom + 12, m_width, footerLine}, m_paper.page.arg(m_number).arg(m_pages), font, true,
                 grey());
    }

    const Paper &m_paper;
    const QImage &m_logo;
    Language m_language;
    double m_width, m_bottom;
    QPainter *m_painter = nullptr;
    std::function<void()> m_newPage;
    std::vector<double> m_widths;
    QString m_running;
    double m_y = 0;
    int m_number = 1, m_pages = 1;
};

void writeTo(QIODevice *device, const Paper &paper, PaperSize size, const QImage &logo)
{
    QPdfWriter writer(device);
    writer.setTitle(paper.title);
    writer.setCreator(u"Kith"_s);
    writer.setPageLayout(
        {QPageSize(size == PaperSize::A4 ? QPageSize::A4 : QPageSize::Letter), QPageLayout::Portrait, {0, 0, 0, 0}});
    writer.setResolution(600);
    drawPaper(writer, paper, logo);
}

} // namespace

PaperSize paperSizeFor(const QString &country)
{
    static const QStringList onLetter{u"us"_s,
                                      u"usa"_s,
                                      u"united states"_s,
                                      u"united states of america"_s,
                                      u"canada"_s,
                                      u"mexico"_s,
                                      u"ca"_s,
                                      u"mx"_s,
                                      u"美国"_s,
                                      u"加拿大"_s,
                                      u"墨西哥"_s};
    return onLetter.contains(fold(country)) ? PaperSize::Letter : PaperSize::A4;
}

PaperSize paperSizeOf(Store &store)
{
    const std::vector<Record> rows = store.select({u"business"_s, {}, {}, {}}, 1);
    return paperSizeFor(rows.empty() ? QString() : rows.front().get(business::country));
}

QImage logoOf(Store &store)
{
    const std::vector<Record> rows = store.select({u"business"_s, {}, {}, {}}, 1);
    if (rows.empty() || rows.front().isEmpty(business::logo))
        return {};
    return QImage::fromData(attachmentBytes(store, rows.front().get(business::logo)));
}

int drawPaper(QPagedPaintDevice &device, const Paper &paper, const QImage &logo)
{
    QPainter painter(&device);
    painter.setRenderHint(QPainter::Antialiasing);
    const double dots = device.logicalDpiX() / pointsPerInch;
    painter.scale(dots, dots);
    const QSizeF page(device.width() / dots, device.height() / dots);
    PaperDrawing drawing(paper, page, logo);
    const int pages = drawing.run(nullptr, {}, 1);
    return drawing.run(
        &painter, [&device] { device.newPage(); }, pages);
}

void writePaperPdf(const QString &path, const Paper &paper, PaperSize size, const QImage &logo)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly)) {
        writeTo(&file, paper, size, logo);
        if (file.commit())
            return;
    }
    throw Error(ErrorKind::File, QCoreApplication::translate("document", "%1 could not be written.").arg(path));
}

QByteArray paperPdf(const Paper &paper, PaperSize size, const QImage &logo)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    writeTo(&buffer, paper, size, logo);
    return buffer.data();
}

} // namespace kith
