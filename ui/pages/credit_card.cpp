// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/credit_card.h"

#include <QGridLayout>
#include <QJsonArray>
#include <QPainter>
#include <QVBoxLayout>

#include "core/model/types/customer.h"
#include "core/model/types/order.h"
#include "ui/list/facts.h"
#include "ui/pages/record_words.h"
#include "ui/shell/session.h"
#include "ui/theme/icons.h"

using namespace Qt::StringLiterals;

namespace kith {

namespace {

struct Part
{
    QString label;
    qint64 amount;
    QColor ink;
};

// The parts beside each other, a mark where the limit is.
class CreditBar : public QWidget
{
public:
    CreditBar(std::vector<Part> parts, std::optional<qint64> limit, const QString &limitWords, QWidget *parent)
        : QWidget(parent), m_parts(std::move(parts)), m_limit(limit), m_words(limitWords)
    {
        setFixedHeight(m_limit ? 32 : 10);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        qint64 whole = m_limit.value_or(0), sum = 0;
        for (const Part &part : m_parts)
            sum += part.amount;
        whole = std::max<qint64>({whole, sum, 1});
        const int top = height() - 10;
        painter.fillRect(QRect(0, top, width(), 10), colour(Token::Raised));
        qint64 before = 0;
        const auto at = [&](qint64 amount) { return int(double(amount) / double(whole) * width()); };
        for (const Part &part : m_parts) {
            painter.fillRect(QRect(at(before), top, at(before + part.amount) - at(before), 10), part.ink);
            before += part.amount;
        }
        if (!m_limit)
            return;
        const int mark = std::min(at(*m_limit), width() - 2);
        painter.fillRect(QRect(mark, top - 4, 2, 18), colour(Token::Text));
        painter.setFont(kith::font(TypeSize::Small));
        painter.setPen(colour(Token::Text));
        const int words = painter.fontMetrics().horizontalAdvance(m_words);
        painter.drawText(QRect(std::clamp(mark - words / 2, 0, std::max(0, width() - words)), 0, words + 2, top - 4),
                         Qt::AlignLeft | Qt::AlignVCenter, m_words);
    }

private:
    std::vector<Part> m_parts;
    std::optional<qint64> m_limit;
    QString m_words;
};

class Swatch : public QWidget
{
public:
    Swatch(const QColor &ink, QWidget *parent) : QWidget(parent), m_ink(ink) { setFixedSize(10, 10); }

protected:
    void paintEvent(QPaintEvent *) override { QPainter(this).fillRect(rect(), m_ink); }

private:
    QColor m_ink;
};

} // namespace

CreditState creditState(Store &store, const Record &order)
{
    CreditState state;
    const RecordId customer = order.get(order::customer);
    Query others;
    others.type = u"order"_s;
    others.where =
        all({where(u"customer_id"_s, Operator::Equal, qint64(customer)), where(u"open"_s, Operator::Greater, u"0"_s)});
    if (order.id())
        others.where.parts.push_back(where(u"id"_s, Operator::NotEqual, qint64(order.id())));
    state.open = store.sum(others, u"open"_s);
    const QString status = order.get(order::status);
    state.order = status == "quote"_L1       ? order.get(order::total).minor
                  : status == "cancelled"_L1 ? 0
                                             : std::max<qint64>(0, order.get(order::open).minor);
    if (const auto record = store.read(store.shape(customer::type), customer))
        if (!record->isEmpty(customer::creditLimit))
            state.limit = record->get(customer::creditLimit).minor;
    return state;
}

CreditCard::CreditCard(Session &session, const CreditState &state, QWidget *parent) : Card(parent)
{
    setObjectName(u"credit"_s);
    Store &store = session.store();
    const auto shown = [&store](qint64 minor) { return formatMoney(Money{minor}, store.currency()); };
    const qint64 over = state.over();
    if (over > 0) {
        setProperty("tone", u"warning"_s);
        auto *line = new QHBoxLayout;
        auto *sign = new QLabel(this);
        sign->setPixmap(icon(u"warning"_s, Token::Warning).pixmap(metrics::icon));
        QLabel *words =
            makeLabel(tr("Over the credit limit by %1").arg(shown(over)), this, TypeSize::Body, Tone::Warning);
        QFont bold = kith::font(TypeSize::Body);
        bold.setWeight(QFont::DemiBold);
        words->setFont(bold);
        words->setWordWrap(true);
        words->setObjectName(u"creditWords"_s);
        line->addWidget(sign);
        line->addWidget(words, 1);
        body()->addLayout(line);
    } else {
        setHeading(tr("What is owed"));
    }
    std::vector<Part> parts{
        {tr("Open already"), state.open, series(6)},
        {over > 0 ? tr("This order, within the limit") : tr("This order"), state.order - over, colour(Token::Accent)}};
    if (over > state.order) { // beyond it before this order came
        parts[0].amount = state.open - (over - state.order);
        parts[1].amount = 0;
        parts.push_back({tr("Over the limit already"), over - state.order, series(4)});
        parts.push_back({tr("This order"), state.order, colour(Token::Danger)});
    } else if (over > 0) {
        parts.push_back({tr("This order, over the limit"), over, series(4)});
    }
    const QString limit = state.limit ? tr("limit %1").arg(shown(*state.limit)) : QString();
    auto *bar = new CreditBar(parts, state.limit, limit, this);
    bar->setAccessibleName(limit);
    body()->addWidget(bar);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(metrics::tight);
    grid->setVerticalSpacing(metrics::grid);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const Part &part : parts) {
        if (part.amount == 0 && row > 0 && part.label != tr("This order"))
            continue;
        grid->addWidget(new Swatch(part.ink, this), row, 0);
        grid->addWidget(new FactLabel(part.label, FactLabel::Role::Text, this), row, 1);
        auto *amount = new FactLabel(shown(part.amount), FactLabel::Role::Text, this);
        amount->setRightAligned();
        grid->addWidget(amount, row++, 2);
    }
    grid->addWidget(makeLine(this), row++, 0, 1, 3);
    grid->addWidget(new FactLabel(tr("Together"), FactLabel::Role::Strong, this), row, 0, 1, 2);
    auto *sum = new FactLabel(shown(state.together()), FactLabel::Role::Strong, this);
    sum->setRightAligned();
    grid->addWidget(sum, row, 2);
    body()->addLayout(grid);
}

} // namespace kith
