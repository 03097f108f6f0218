// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/report_paper.h"

#include <algorithm>

#include <QCoreApplication>
#include <QFileInfo>
#include <QFontMetricsF>
#include <QImage>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

#include "core/base/error.h"
#include "core/report/report.h"
#include "ui/chart/chart_painter.h"
#include "ui/document/pdf_file.h"
#include "ui/report/report_model.h"
#include "ui/theme/theme.h"

using namespace Qt::StringLiterals;

namespace kith {

namespace {

constexpr double margin = 36;
constexpr double rowHeight = 22;
constexpr double cellPad = 7;
constexpr int dotsPerInch = 96;

class PaperPainter
{
public:
    PaperPainter(QPainter &painter, QSizeF page, const std::function<void()> &newPage, const ReportPaper &paper)
        : m_painter(painter), m_newPage(newPage), m_paper(paper), m_width(page.width() - 2 * margin),
          m_bottom(page.height() - margin)
    {}

    double paint()
    {
        m_painter.save();
        m_painter.translate(margin, 0);
        paragraph(m_paper.table.title, font(TypeSize::Title), Token::Text);
        paragraph(m_paper.period, font(TypeSize::Small), Token::Secondary);
        m_y += 6;
        QFont bold = font(TypeSize::Section);
        paragraph(m_paper.table.sentence, bold, Token::Text);
        m_y += 8;
        charts();
        rows();
        m_y += 8;
        for (const QString &note : m_paper.table.notes)
            paragraph(note, font(TypeSize::Small), Token::Secondary);
        number();
        m_painter.restore();
        return m_y + margin;
    }
    int pages() const { return m_page; }
    // Of how many, for the number at the foot of each; a single page has none.
    void setPages(int pages) { m_pages = pages; }

private:
    void need(double height)
    {
        if (m_y + height <= m_bottom || m_y <= margin)
            return;
        number();
        m_newPage();
        ++m_page;
        m_y = margin;
    }

    void number()
    {
        if (m_pages < 2)
            return;
        m_painter.setFont(font(TypeSize::Small));
        m_painter.setPen(colour(Token::Secondary));
        m_painter.drawText(QRectF(0, m_bottom + 6, m_width, margin - 8), int(Qt::AlignRight | Qt::AlignVCenter),
                           QCoreApplication::translate("report", "Page %1 of %2")
                               .arg(QString::number(m_page), QString::number(m_pages)));
    }

    void paragraph(const QString &text, const QFont &with, Token token)
    {
        if (text.isEmpty())
            return;
        const QRectF bounds = QFontMetricsF(with).boundingRect(QRectF(0, 0, m_width, 10000), Qt::TextWordWrap, text);
        need(bounds.height());
        m_painter.setFont(with);
        m_painter.setPen(colour(token));
        m_painter.drawText(QRectF(0, m_y, m_width, bounds.height() + 2), Qt::TextWordWrap, text);
        m_y += bounds.height() + 3;
    }

    void charts()
    {
        std::vector<ChartData> drawn;
        for (const ChartHint &hint : m_paper.table.charts) {
            ChartData data = chartData(m_paper.table, hint, m_paper.conventions);
            if (!data.isEmpty())
                drawn.push_back(std::move(data));
        }
        if (drawn.empty())
            return;
        int height = 0;
        for (const ChartData &data : drawn)
            height = std::max(height, chartHeight(data));
        need(height);
        const double width = (m_width - 16 * double(drawn.size() - 1)) / double(drawn.size());
        for (size_t i = 0; i < drawn.size(); ++i)
            paintChart(m_painter, {double(i) * (width + 16), m_y, width, double(height)}, drawn[i]);
        m_y += height + 12;
    }

    QString text(const TableRow &row, size_t column) const
    {
        return cellText(m_paper.table, m_paper.table.columns[column], row.cells[column], m_paper.conventions);
    }

    // Natural widths; the first column gives way when they do not fit, then the type gets smaller.
    std::vector<double> widths(const QFont &with) const
    {
        const QFontMetricsF metrics(with);
        std::vector<double> result;
        for (size_t i = 0; i < m_paper.table.columns.size(); ++i) {
            double width = metrics.horizontalAdvance(m_paper.table.columns[i].label);
            const size_t looked = std::min<size_t>(m_paper.table.rows.size(), 500);
            for (size_t r = 0; r < looked; ++r)
                width = std::max(width, metrics.horizontalAdvance(text(m_paper.table.rows[r], i)));
            if (!m_paper.table.rows.empty()) // totals are the longest
                width = std::max(width, metrics.horizontalAdvance(text(m_paper.table.rows.back(), i)));
            result.push_back(std::min(width, i == 0 ? 240.0 : 400.0) + 2 * cellPad + 4);
        }
        return result;
    }

    void rows()
    {
        QFont with = font(TypeSize::Small);
        std::vector<double> columns = widths(with);
        const auto sum = [&columns] {
            double total = 0;
            for (double width : columns)
                total += width;
            return total;
        };
        if (sum() > m_width) {
            with.setPixelSize(std::max(7, int(with.pixelSize() * m_width / sum())));
            columns = widths(with);
            const double scale = std::min(1.0, m_width / sum());
            for (double &width : columns)
                width *= scale;
        } else {
            columns[0] += std::min(m_width - sum(), 120.0);
        }
        header(columns, with);
        for (const TableRow &row : m_paper.table.rows) {
            if (m_y + rowHeight > m_bottom) {
                need(rowHeight);
                header(columns, with);
            }
            line(row, columns, with);
        }
    }

    void header(const std::vector<double> &columns, const QFont &with)
    {
        need(2 * rowHeight);
        double x = 0;
        for (size_t i = 0; i < columns.size(); ++i) {
            cell({x, m_y, columns[i], rowHeight}, m_paper.table.columns[i].label, isFigure(i), with, Token::Secondary);
            x += columns[i];
        }
        m_y += rowHeight;
        rule(Token::Secondary);
    }

    void line(const TableRow &row, const std::vector<double> &columns, QFont with)
    {
        if (row.isTotal) {
            with.setWeight(QFont::DemiBold);
            rule(Token::Secondary);
        }
        double x = 0;
        for (size_t i = 0; i < columns.size() && i < row.cells.size(); ++i) {
            const bool isNegative = row.cells[i].state == Cell::State::Value &&
                                    m_paper.table.columns[i].kind == CellKind::Money && row.cells[i].units < 0;
            const Token token = row.cells[i].state == Cell::State::NoData ? Token::Secondary
                                : isNegative                              ? Token::Danger
                                                                          : Token::Text;
            cell({x, m_y, columns[i], rowHeight}, text(row, i), isFigure(i), with, token);
            x += columns[i];
        }
        m_y += rowHeight;
        rule(Token::Line);
    }

    bool isFigure(size_t column) const
    {
        return m_paper.figures.isEmpty() ? m_paper.table.columns[column].kind != CellKind::Text
                                         : m_paper.figures.value(qsizetype(column));
    }

    void cell(const QRectF &area, const QString &words, bool right, const QFont &with, Token token)
    {
        m_painter.setFont(with);
        m_painter.setPen(colour(token));
        const QRectF inner = area.adjusted(cellPad, 0, -cellPad, 0);
        m_painter.drawText(inner, int(Qt::AlignVCenter) | (right ? Qt::AlignRight : Qt::AlignLeft) | Qt::TextSingleLine,
                           QFontMetricsF(with).elidedText(words, Qt::ElideRight, inner.width() + 1));
    }

    void rule(Token token)
    {
        m_painter.setPen(QPen(colour(token), 0.6));
        m_painter.drawLine(QPointF(0, m_y), QPointF(m_width, m_y));
    }

    QPainter &m_painter;
    const std::function<void()> &m_newPage;
    const ReportPaper &m_paper;
    double m_width;
    double m_bottom;
    double m_y = margin;
    int m_page = 1;
    int m_pages = 0;
};

// Painted once for nothing: only then it is known how many there are.
int countPages(QSizeF page, const ReportPaper &paper)
{
    QImage probe(8, 8, QImage::Format_RGB32);
    QPainter painter(&probe);
    painter.setClipRect(0, 0, 1, 1);
    const std::function<void()> nothing = [] {};
    PaperPainter counting(painter, page, nothing, paper);
    counting.paint();
    return counting.pages();
}

[[noreturn]] void failed(const QString &path)
{
    throw Error(ErrorKind::File, QCoreApplication::translate("report", "%1 could not be written.").arg(path));
}

void writePng(const QString &path, const ReportPaper &paper)
{
    constexpr double width = 1200, limit = 30'000;
    constexpr double ratio = 2;
    QImage probe(8, 8, QImage::Format_RGB32);
    double height = 0;
    {
        QPainter painter(&probe);
        painter.setClipRect(0, 0, 1, 1);
        height = std::min(limit / ratio, paintReport(
                                             painter, {width, 1e9}, [] {}, paper));
    }
    QImage image(QSizeF(width * ratio, height * ratio).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    image.fill(colour(Token::Surface));
    {
        QPainter painter(&image);
        paintReport(
            painter, {width, 1e9}, [] {}, paper);
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !image.save(&file, "PNG") || !file.commit())
        failed(path);
}

void writePdf(const QString &path, const ReportPaper &paper)
{
    const PdfPage page{{QPageSize(QPageSize::A4), QPageLayout::Landscape, {0, 0, 0, 0}}, dotsPerInch};
    writePdfFile(path, paper.table.title, page, [&paper](QPdfWriter &writer) { printReport(writer, paper); });
}

} // namespace

double paintReport(QPainter &painter, QSizeF page, const std::function<void()> &newPage, const ReportPaper &paper)
{
    const PaperLook light;
    return PaperPainter(painter, page, newPage, paper).paint();
}

void printReport(QPagedPaintDevice &device, const ReportPaper &paper)
{
    QPainter painter(&device);
    const double scale = device.logicalDpiX() / double(dotsPerInch);
    painter.scale(scale, scale);
    const QSizeF page(device.width() / scale, device.height() / scale);
    const PaperLook light;
    const std::function<void()> newPage = [&device] { device.newPage(); };
    PaperPainter drawing(painter, page, newPage, paper);
    drawing.setPages(countPages(page, paper));
    drawing.paint();
}

void writePaper(const QString &path, const ReportPaper &paper)
{
    const PaperLook light;
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == u"pdf")
        writePdf(path, paper);
    else if (ending == u"png")
        writePng(path, paper);
    else
        throw Error(ErrorKind::Usage,
                    QCoreApplication::translate("report", "A report is drawn as .pdf or .png, not as “%1”.").arg(path));
}

} // namespace kith
