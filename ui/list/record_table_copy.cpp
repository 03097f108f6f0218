// SPDX-License-Identifier: GPL-3.0-or-later
// Selected rows on the clipboard: TSV for spreadsheets, a table for letters.
#include <algorithm>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QMimeData>

#include "ui/list/record_table.h"
#include "ui/shell/session.h"

using namespace Qt::StringLiterals;

namespace kith {

namespace {

constexpr size_t mostCopied = 100000; // rows; more is an export

} // namespace

QList<int> RecordTable::visibleColumns() const
{
    QList<int> columns;
    for (int visual = 0; visual < horizontalHeader()->count(); ++visual)
        if (const int logical = horizontalHeader()->logicalIndex(visual); !isColumnHidden(logical))
            columns.append(logical);
    return columns;
}

QString RecordTable::copyText(bool headings) const
{
    QStringList lines;
    const QList<int> columns = visibleColumns();
    const auto cell = [](QString text) { return text.replace(u'\t', u' ').replace(u'\n', u' '); };
    if (headings) {
        QStringList cells;
        for (const int column : columns)
            cells.append(cell(m_model->headerData(column, Qt::Horizontal).toString()));
        lines.append(cells.join(u'\t'));
    }
    size_t copied = 0;
    QList<QItemSelectionRange> ranges = selectionModel()->selection();
    std::sort(ranges.begin(), ranges.end(), [](const auto &a, const auto &b) { return a.top() < b.top(); });
    for (const QItemSelectionRange &range : ranges)
        for (int row = range.top(); row <= range.bottom() && copied < mostCopied; ++row, ++copied) {
            QStringList cells;
            for (const int column : columns) {
                // Figures without thousands separators: spreadsheets read them as figures.
                const FieldInfo &field = *m_model->columns()[size_t(column)].field;
                QString shown = m_model->index(row, column).data().toString();
                if (field.kind == FieldKind::Percent)
                    shown = shown.replace(u'−', u'-').remove(u' ');
                cells.append(canSum(field)
                                 ? plainValue(field, m_model->valueAt(row, column), m_session.store().conventions())
                                 : cell(shown));
            }
            lines.append(cells.join(u'\t'));
        }
    return lines.join(u'\n');
}

QString RecordTable::copyHtml(bool headings) const
{
    QString html = u"<table>"_s;
    const QStringList lines = copyText(headings).split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString tag = headings && i == 0 ? u"th"_s : u"td"_s;
        html += "<tr>"_L1;
        for (const QString &cell : lines[i].split(u'\t'))
            html += u'<' + tag + u'>' + cell.toHtmlEscaped() + "</"_L1 + tag + u'>';
        html += "</tr>"_L1;
    }
    return html + "</table>"_L1;
}

void RecordTable::copy(bool headings)
{
    if (!m_model || !selectionModel()->hasSelection())
        return;
    auto *data = new QMimeData;
    data->setText(copyText(headings));
    data->setHtml(copyHtml(headings));
    QApplication::clipboard()->setMimeData(data);
}

} // namespace kith
