// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/service/status_moves.h"

#include <QWidget>
#include <span>

#include "core/base/error.h"
#include "core/model/types/complaint.h"
#include "core/model/types/expense.h"
#include "core/store/change.h"
#include "ui/exchange/closed_question.h"
#include "ui/shell/session.h"
#include "ui/theme/icons.h"

using namespace Qt::StringLiterals;

namespace kith {

namespace {

struct UsualMove
{
    const char *name; // of the action
    const char *from; // statuses, by spaces
    const char *to;
    const char *words; // QT_TRANSLATE_NOOP("kith::StatusMoves", …)
    bool isUsual;
};

constexpr UsualMove ofCases[] = {
    {"caseAccept", "new", "accepted", QT_TRANSLATE_NOOP("kith::StatusMoves", "Accept"), true},
    {"caseStart", "accepted", "in_progress", QT_TRANSLATE_NOOP("kith::StatusMoves", "Start work"), true},
    {"caseGoOn", "waiting", "in_progress", QT_TRANSLATE_NOOP("kith::StatusMoves", "Go on"), true},
    {"caseResolve", "in_progress reopened", "resolved", QT_TRANSLATE_NOOP("kith::StatusMoves", "Resolve"), true},
    {"caseResolveNow", "new accepted waiting", "resolved", QT_TRANSLATE_NOOP("kith::StatusMoves", "Resolve"), false},
    {"caseClose", "resolved", "closed", QT_TRANSLATE_NOOP("kith::StatusMoves", "Close"), true},
    {"caseWait", "accepted in_progress reopened", "waiting",
     QT_TRANSLATE_NOOP("kith::StatusMoves", "Wait for the customer"), false},
    {"caseReopen", "resolved closed", "reopened", QT_TRANSLATE_NOOP("kith::StatusMoves", "Open again"), false},
};
constexpr UsualMove ofExpenses[] = {
    {"expenseApprove", "submitted", "approved", QT_TRANSLATE_NOOP("kith::StatusMoves", "Approve"), true},
    {"expensePaid", "approved", "paid", QT_TRANSLATE_NOOP("kith::StatusMoves", "Paid"), true},
    {"expenseReject", "submitted approved", "rejected", QT_TRANSLATE_NOOP("kith::StatusMoves", "Reject"), false},
    {"expenseSubmit", "rejected", "submitted", QT_TRANSLATE_NOOP("kith::StatusMoves", "Submit again"), false},
};

std::span<const UsualMove> movesOf(const Shape &shape)
{
    return &shape.type() == &complaint::type ? std::span<const UsualMove>(ofCases)
                                             : std::span<const UsualMove>(ofExpenses);
}

bool isFrom(const UsualMove &move, const QString &status)
{
    return !status.isEmpty() && QString::fromLatin1(move.from).split(u' ').contains(status);
}

} // namespace

bool StatusMoves::isFor(const Shape &shape)
{
    return &shape.type() == &complaint::type || &shape.type() == &expense::type;
}

StatusMoves::StatusMoves(Session &session, const Shape &shape, std::function<bool()> save, QWidget *window)
    : QObject(window), m_session(session), m_shape(shape), m_save(std::move(save)), m_window(window)
{
    const auto moves = movesOf(shape);
    for (size_t i = 0; i < moves.size(); ++i) {
        auto *action = new QAction(this);
        action->setObjectName(QString::fromLatin1(moves[i].name));
        if (moves[i].isUsual)
            action->setIcon(icon(u"check"_s, Token::OnAccent)); // the primary button
        connect(action, &QAction::triggered, this, [this, i] { move(i); });
        m_actions << action;
    }
    retranslate();
}

void StatusMoves::retranslate()
{
    const auto moves = movesOf(m_shape);
    for (size_t i = 0; i < moves.size(); ++i)
        m_actions[qsizetype(i)]->setText(tr(moves[i].words));
}

void StatusMoves::show(RecordId id)
{
    m_id = id;
    m_status.clear();
    if (!id)
        return;
    m_session.guard(m_window, [this] {
        if (const auto record = m_session.store().read(m_shape, m_id))
            m_status = record->value(*m_shape.field(u"status"_s)).text();
    });
}

QAction *StatusMoves::primary() const
{
    const auto moves = movesOf(m_shape);
    for (size_t i = 0; i < moves.size(); ++i) {
        if (moves[i].isUsual && isFrom(moves[i], m_status))
            return m_actions[qsizetype(i)];
    }
    return nullptr;
}

QList<QAction *> StatusMoves::menu() const
{
    QList<QAction *> actions;
    const auto moves = movesOf(m_shape);
    for (size_t i = 0; i < moves.size(); ++i) {
        if (!moves[i].isUsual && isFrom(moves[i], m_status))
            actions << m_actions[qsizetype(i)];
    }
    return actions;
}

void StatusMoves::move(size_t which)
{
    if (!m_save())
        return;
    m_session.guard(m_window, [&] {
        Store &store = m_session.store();
        Record record = *store.read(m_shape, m_id);
        const QString name = tr("%1: %2").arg(m_actions[qsizetype(which)]->text(), store.title(record));
        record.setValue(*m_shape.field(u"status"_s), Value(QString::fromLatin1(movesOf(m_shape)[which].to)));
        if (!mayTouch(m_session, m_window, record))
            return;
        Change change(store, name);
        if (const Problems problems = change.save(record); !problems.isEmpty())
            throw Error(ErrorKind::Invalid, problems.sentences());
        m_session.notify(name, change.commit());
    });
}

} // namespace kith
