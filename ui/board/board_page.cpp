// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/board_page.h"

#include <QCursor>
#include <QHBoxLayout>
#include <QMenu>
#include <QTimer>

#include "ui/board/board_paint.h"
#include "ui/board/board_view.h"
#include "ui/board/forecast_strip.h"
#include "ui/shell/job.h"
#include "ui/theme/buttons.h"
#include "ui/theme/card.h"
#include "ui/theme/icons.h"
#include "ui/theme/labels.h"

using namespace Qt::StringLiterals;

namespace kith {

BoardPage::BoardPage(Session &session, const Place &, QWidget *parent)
    : Page(session, parent), m_view(new BoardView(session.store(), this)), m_empty(new EmptyState(this)),
      m_strip(new ForecastStrip(this)), m_new(new QAction(this)), m_pause(new QTimer(this))
{
    setObjectName(u"boardPage"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    buildHead();
    buildOffer();
    auto *middle = new QHBoxLayout;
    middle->setContentsMargins(metrics::pad, 0, metrics::pad, metrics::tight);
    middle->addWidget(m_view);
    middle->addWidget(m_empty);
    column->addWidget(m_head);
    column->addWidget(m_offer);
    column->addLayout(middle, 1);
    column->addWidget(m_strip);
    m_empty->hide();
    m_new->setObjectName(u"new"_s);
    m_new->setIcon(icon(u"plus"_s, Token::OnAccent)); // the primary button
    connect(m_new, &QAction::triggered, this,
            [this] { m_session.newRecord(m_session.store().catalogue().get(u"opportunity")); });
    connect(m_empty, &EmptyState::buttonClicked, m_new, &QAction::trigger);
    connect(m_view, &BoardView::opened, this,
            [this](RecordId id) { m_session.openRecord(m_session.store().catalogue().get(u"opportunity"), id); });
    connect(m_view, &BoardView::moved, this, &BoardPage::move);
    connect(m_strip, &ForecastStrip::clicked, this, [this] { m_session.openReport(u"forecast"_s); });
    setFocusProxy(m_view);
    m_pause->setSingleShot(true); // several changes at once are shown once
    m_pause->setInterval(0);
    connect(m_pause, &QTimer::timeout, this, &BoardPage::refresh);
    connect(&session, &Session::changed, m_pause, qOverload<>(&QTimer::start));
    retranslate();
    m_pause->start();
}

void BoardPage::buildHead()
{
    m_head = new QWidget(this);
    auto *row = new QHBoxLayout(m_head);
    row->setContentsMargins(metrics::edge, 6, metrics::edge, 6);
    row->setSpacing(metrics::gap);
    m_ownerChip = makeButton({}, ButtonKind::Small, m_head);
    m_ownerChip->setProperty("kind", u"chip"_s);
    m_ownerChip->setObjectName(u"boardOwner"_s);
    m_ownerChip->setMenu(new QMenu(m_ownerChip));
    connect(m_ownerChip->menu(), &QMenu::aboutToShow, this, &BoardPage::showOwners);
    row->addWidget(m_ownerChip);
    row->addStretch();
    m_stalled = new StateLabel(m_head);
    m_stalled->setObjectName(u"boardStalled"_s);
    m_withoutStep = new StateLabel(m_head);
    m_withoutStep->setObjectName(u"boardWithoutStep"_s);
    row->addWidget(m_stalled);
    row->addWidget(m_withoutStep);
}

void BoardPage::buildOffer()
{
    m_offer = new QFrame(this);
    m_offer->setProperty("kind", u"card"_s);
    m_offer->setObjectName(u"orderOffer"_s);
    auto *row = new QHBoxLayout(m_offer);
    row->setContentsMargins(metrics::pad, 6, metrics::pad, 6);
    m_offerText = makeLabel({}, m_offer);
    m_makeOrder = makeButton({}, ButtonKind::Small, m_offer, u"order"_s);
    m_makeOrder->setObjectName(u"makeOrder"_s);
    m_noOrder = makeButton({}, ButtonKind::Small, m_offer);
    m_noOrder->setObjectName(u"noOrder"_s);
    row->addWidget(m_offerText, 1);
    row->addWidget(m_makeOrder);
    row->addWidget(m_noOrder);
    m_offer->hide();
    connect(m_noOrder, &QPushButton::clicked, m_offer, &QWidget::hide);
    connect(m_makeOrder, &QPushButton::clicked, this, [this] {
        m_offer->hide();
        m_session.guard(this, [this] {
            Store &store = m_session.store();
            const auto deal = store.read(store.catalogue().get(u"opportunity"), m_wonOne);
            if (!deal)
                return;
            QJsonObject preset{{u"opportunity_id"_s, qint64(m_wonOne)}};
            for (const QString &field : {u"customer_id"_s, u"contact_id"_s}) {
                const Value &value = deal->value(*deal->shape().field(field));
                if (!value.isEmpty())
                    preset[field] = qint64(value.number());
            }
            m_session.newRecord(store.catalogue().get(u"order"), preset);
        });
    });
}

QString BoardPage::title() const
{
    return m_session.store().catalogue().get(u"opportunity").plural();
}

void BoardPage::refresh()
{
    struct Read
    {
        Board board;
        PipelineForecast forecast;
    };
    const auto read = std::make_shared<Read>();
    runJob(
        this, m_session.store(),
        [read, owner = m_owner](Store &store, const Progress &) {
            read->board = readBoard(store, owner);
            read->forecast = forecastOf(store, owner, {});
        },
        [this, read] {
            m_view->setBoard(std::move(read->board));
            m_forecast = std::move(read->forecast);
            showHead();
        },
        [this](const Error &error) { m_session.showError(this, error); });
}

void BoardPage::showHead()
{
    Store &store = m_session.store();
    const Board &board = m_view->board();
    m_stalled->setState(u"stalled"_s,
                        tr("%1 stalled, %2").arg(board.stalled).arg(roundMoney(store, board.stalledAmount)),
                        Tone::Warning);
    m_stalled->setToolTip(tr("No move, talk or finished step for longer than the stage allows."));
    m_stalled->setVisible(board.stalled > 0);
    m_withoutStep->setState(u"dash"_s, tr("%1 without a next step").arg(board.withoutStep), Tone::Warning);
    m_withoutStep->setToolTip(tr("Open opportunities for which nothing is planned."));
    m_withoutStep->setVisible(board.withoutStep > 0);
    const QString owner = m_owner ? store.title(store.catalogue().get(u"staff"), m_owner) : tr("Everybody");
    m_ownerChip->setText(tr("Looked after by: %1").arg(owner));
    const bool isEmpty = board.open == 0 && (board.columns.empty() || board.columns.back().cards.empty());
    m_empty->setContent(tr("No opportunity is open."), tr("New opportunity"));
    m_empty->setVisible(isEmpty);
    m_view->setVisible(!isEmpty);
    m_strip->setVisible(!isEmpty);
    if (m_forecast)
        m_strip->show(store, *m_forecast);
}

void BoardPage::showOwners()
{
    QMenu *menu = m_ownerChip->menu();
    menu->clear();
    const auto add = [&](const QString &name, RecordId id) {
        QAction *action = menu->addAction(name);
        action->setCheckable(true);
        action->setChecked(id == m_owner);
        connect(action, &QAction::triggered, this, [this, id] {
            m_owner = id;
            refresh();
        });
    };
    add(tr("Everybody"), 0);
    m_session.guard(this, [&] {
        Store &store = m_session.store();
        for (const Record &person :
             store.select({u"staff"_s, no(where(u"active"_s, Operator::Equal, false)), {u"name"_s}, {}}))
            add(store.title(person), person.id());
    });
}

void BoardPage::move(RecordId opportunity, RecordId stage, bool lost)
{
    if (lost) {
        auto *reasons = new QMenu(this);
        reasons->setObjectName(u"lostReasons"_s);
        reasons->setAttribute(Qt::WA_DeleteOnClose);
        reasons->addSection(tr("Lost because"));
        for (const Choice &choice : m_session.store().choices(u"lost_reason"_s)) {
            if (choice.active)
                connect(reasons->addAction(choice.label), &QAction::triggered, this,
                        [this, opportunity, key = choice.key] { loseBecause(opportunity, key); });
        }
        reasons->popup(m_view->underMouse() ? QCursor::pos()
                                            : m_view->viewport()->mapToGlobal(m_view->lostRect().topLeft()));
        return;
    }
    m_session.guard(this, [&] {
        Store &store = m_session.store();
        const qint64 change = moveToStage(store, opportunity, stage);
        m_view->moveCard(opportunity, stage);
        m_session.notify(tr("Moved to %1").arg(store.title(store.catalogue().get(u"stage"), stage)), change);
        if (stage == m_view->board().wonStage)
            offerOrder(opportunity);
    });
}

void BoardPage::loseBecause(RecordId opportunity, const QString &reason)
{
    m_session.guard(this, [&] {
        const qint64 change = moveToStage(m_session.store(), opportunity, m_view->board().lostStage, reason);
        m_session.notify(tr("Lost: %1").arg(m_session.store().choiceLabel(u"lost_reason"_s, reason)), change);
    });
}

void BoardPage::offerOrder(RecordId opportunity)
{
    m_wonOne = opportunity;
    Store &store = m_session.store();
    m_offerText->setText(tr("“%1” is won.").arg(store.title(store.catalogue().get(u"opportunity"), opportunity)));
    m_offer->show();
}

void BoardPage::retranslate()
{
    m_new->setText(tr("New opportunity"));
    m_makeOrder->setText(tr("Make the order"));
    m_noOrder->setText(tr("Later"));
    m_view->setAccessibleName(tr("Opportunities by stage"));
    m_ownerChip->setText(tr("Looked after by: %1").arg(tr("Everybody")));
    if (m_forecast)
        showHead();
    m_view->viewport()->update();
    emit headerChanged();
}

} // namespace kith
