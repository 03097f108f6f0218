// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/order_offers.h"

#include <algorithm>

#include <QHBoxLayout>
#include <QVBoxLayout>

#include "core/model/types/product.h"
#include "ui/list/facts.h"
#include "ui/shell/job.h"
#include "ui/shell/session.h"
#include "ui/theme/buttons.h"
#include "ui/theme/labels.h"

using namespace Qt::StringLiterals;

namespace kith {

namespace {

constexpr size_t mostShown = 3;
constexpr size_t mostAsked = 8; // some may be in the order already

} // namespace

OrderOffers::OrderOffers(Session &session, QWidget *parent)
    : Card(parent, tr("Offer with it"), u"score"_s), m_session(session)
{
    setObjectName(u"orderOffers"_s);
    body()->setSpacing(metrics::grid);
    hide();
}

OrderOffers::~OrderOffers()
{
    m_progress.cancelled->store(true);
}

void OrderOffers::show(RecordId customer, const std::vector<RecordId> &products)
{
    if (customer == m_customer && products == m_inOrder)
        return;
    m_inOrder = products;
    if (customer == m_customer)
        return build();
    m_customer = customer;
    m_offers.clear();
    build();
    if (customer)
        ask();
}

// Counting what goes together reads two years of order lines: off the window's thread.
void OrderOffers::ask()
{
    m_progress.cancelled->store(true); // whom it was about before
    auto found = std::make_shared<std::vector<Offer>>();
    m_progress = runJob(
        this, m_session.store(),
        [found, customer = m_customer](Store &store, const Progress &progress) {
            const Cancellable cancellable(store.connection(), progress);
            *found = offersFor(store, customer, mostAsked);
        },
        [this, found, customer = m_customer] {
            if (customer != m_customer)
                return;
            m_offers = std::move(*found);
            build();
        },
        [](const Error &) {});
}

void OrderOffers::build()
{
    delete m_lines;
    m_lines = new QWidget(this);
    auto *lines = new QVBoxLayout(m_lines);
    lines->setContentsMargins({});
    lines->setSpacing(metrics::grid);
    body()->addWidget(m_lines);
    size_t shown = 0;
    m_session.guard(this, [&] {
        Store &store = m_session.store();
        for (const Offer &offer : m_offers) {
            if (shown == mostShown || std::find(m_inOrder.begin(), m_inOrder.end(), offer.product) != m_inOrder.end())
                continue;
            ++shown;
            const QString name = store.title(store.shape(product::type), offer.product);
            auto *line = new QHBoxLayout;
            auto *link = new FactLabel(name, FactLabel::Role::Strong, m_lines);
            line->addWidget(link, 1);
            auto *add = makeButton(tr("Add"), ButtonKind::Small, m_lines, u"plus"_s);
            add->setObjectName(u"addOffer."_s + QString::number(offer.product));
            add->setAccessibleName(tr("Add %1 to the order").arg(name));
            // Later: the click's own button goes when the line is added.
            connect(
                add, &QPushButton::clicked, this, [this, product = offer.product] { emit taken(product); },
                Qt::QueuedConnection);
            line->addWidget(add);
            lines->addLayout(line);
            QLabel *why = makeLabel(offerReason(store, offer), m_lines, TypeSize::Small, Tone::Secondary);
            why->setWordWrap(true);
            lines->addWidget(why);
        }
    });
    setVisible(shown > 0);
}

} // namespace kith
