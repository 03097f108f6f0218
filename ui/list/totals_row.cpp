// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/list/totals_row.h"

#include <memory>
#include <QHeaderView>
#include <QPainter>
#include <QScrollBar>

#include "ui/list/record_table.h"
#include "ui/shell/job.h"
#include "ui/shell/session.h"
#include "ui/theme/theme.h"

using namespace Qt::StringLiterals;

namespace kith {

TotalsRow::TotalsRow(Session &session, RecordTable *table, QWidget *parent)
    : QWidget(parent), m_session(session), m_table(table)
{
    setObjectName(u"totals"_s);
    connect(table->horizontalHeader(), &QHeaderView::geometriesChanged, this, qOverload<>(&QWidget::update));
    connect(table->horizontalHeader(), &QHeaderView::sectionResized, this, qOverload<>(&QWidget::update));
    connect(table, &RecordTable::columnMoved, this, qOverload<>(&QWidget::update));
    connect(table->horizontalScrollBar(), &QScrollBar::valueChanged, this, qOverload<>(&QWidget::update));
}

TotalsRow::~TotalsRow()
{
    m_job.cancelled->store(true);
}

QSize TotalsRow::sizeHint() const
{
    return {200, 32};
}

void TotalsRow::recompute(const Query &query, const std::vector<Store::Column> &columns, const Query &whole)
{
    m_job.cancelled->store(true);
    const int generation = ++m_generation;
    QStringList money;
    for (const Store::Column &column : columns)
        if (column.field->kind == FieldKind::Money)
            money.append(column.path);
    // Sums over several currencies mean nothing: they are left out then.
    const Shape &shape = m_session.store().catalogue().get(query.type);
    const bool hasCurrency = shape.field(u"currency") != nullptr;

    struct Result
    {
        qint64 count = 0, whole = -1;
        std::vector<std::pair<QString, qint64>> sums;
    };
    auto result = std::make_shared<Result>();
    m_job = runJob(
        this, m_session.store(),
        [result, query, whole, money, hasCurrency](Store &store, const Progress &progress) {
            result->count = store.count(query);
            if (!(whole.where == query.where))
                result->whole = store.count(whole);
            if (hasCurrency && !money.isEmpty()) {
                Query foreign = query;
                const QString own = store.currency().code;
                foreign.where = all({query.where, where(u"currency"_s, Operator::NotEmpty),
                                     where(u"currency"_s, Operator::NotEqual, own)});
                if (store.first(foreign))
                    return;
            }
            for (const QString &path : money) {
                progress.throwIfCancelled();
                result->sums.emplace_back(path, store.sum(query, path));
            }
        },
        [this, result, generation] {
            if (generation != m_generation)
                return;
            m_count = result->count;
            m_whole = result->whole;
            m_sums.clear();
            for (const auto &[path, sum] : result->sums)
                m_sums.insert(path, formatMoney(Money{sum}, m_session.store().currency()));
            update();
            emit ready();
        },
        [this, generation](const Error &) {
            if (generation == m_generation) {
                m_count = m_whole = -1;
                m_sums.clear();
                update();
            }
        });
}

void TotalsRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), colour(Token::Background));
    painter.setPen(colour(Token::Line));
    painter.drawLine(0, 0, width(), 0);
    QFont font = this->font();
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(colour(Token::Text));
    const RecordListModel *model = m_table->recordModel();
    if (!model || m_count < 0)
        return;
    const int frozen = model->columnCount() ? m_table->columnWidth(0) : 0;
    const QRect inner = rect().adjusted(0, 1, 0, 0);
    for (size_t i = 1; i < model->columns().size(); ++i) {
        const auto sum = m_sums.constFind(model->columns()[i].path);
        if (sum == m_sums.constEnd() || m_table->isColumnHidden(int(i)))
            continue;
        const QRect cell(m_table->columnViewportPosition(int(i)), inner.top(), m_table->columnWidth(int(i)) - 8,
                         inner.height());
        // A sum may be wider than its column: it takes room to the left.
        const int needed = painter.fontMetrics().horizontalAdvance(*sum);
        painter.drawText(cell.adjusted(std::min(0, cell.width() - needed), 0, 0, 0), Qt::AlignRight | Qt::AlignVCenter,
                         *sum);
    }
    const QString shown = tr("Σ shown: %1").arg(QLocale(QLocale::English).toString(m_count));
    const int width = std::max(frozen, painter.fontMetrics().horizontalAdvance(shown) + 28);
    painter.fillRect(QRect(0, 1, width, inner.height()), colour(Token::Background));
    painter.drawText(QRect(20, inner.top(), width - 20, inner.height()), Qt::AlignLeft | Qt::AlignVCenter, shown);
}

} // namespace kith
