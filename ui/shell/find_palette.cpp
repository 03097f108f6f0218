// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/find_palette.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include "ui/shell/palette_delegate.h"
#include "ui/theme/icons.h"
#include "ui/theme/labels.h"

namespace kith {

using namespace Qt::StringLiterals;

namespace {

constexpr int records = 12;
constexpr int commandRows = 6;
constexpr int shownRows = 14;
constexpr int wide = 620;

} // namespace

FindPalette::FindPalette(Session &session, std::vector<Command> commands, QWidget *window)
    : QFrame(window, Qt::Popup), m_session(session), m_commands(std::move(commands))
{
    setObjectName(u"findPalette"_s);
    setAccessibleName(tr("Find anything"));
    setAttribute(Qt::WA_DeleteOnClose);
    setProperty("kind", u"card"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::tight, metrics::tight, metrics::tight, metrics::tight);
    column->setSpacing(metrics::grid);
    m_field = new QLineEdit(this);
    m_field->setObjectName(u"findField"_s);
    m_field->setPlaceholderText(tr("Name, number, phone, or what to do"));
    m_field->setAccessibleName(tr("Find anything"));
    m_field->addAction(icon(u"search"_s), QLineEdit::LeadingPosition);
    m_field->installEventFilter(this);
    m_list = new QListWidget(this);
    m_list->setObjectName(u"findResults"_s);
    m_list->setAccessibleName(tr("Results"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    m_hint = makeLabel({}, this, TypeSize::Small, Tone::Secondary);
    m_hint->setContentsMargins(metrics::tight, 0, 0, 0);
    column->addWidget(m_field);
    column->addWidget(m_list);
    column->addWidget(m_hint);
    connect(m_field, &QLineEdit::textChanged, this, &FindPalette::search);
    connect(m_list, &QListWidget::itemClicked, this, &FindPalette::runCurrent);
}

void FindPalette::open()
{
    search();
    show();
    m_field->setFocus(Qt::PopupFocusReason);
}

void FindPalette::search()
{
    const QString text = m_field->text().trimmed();
    std::vector<Found> found;
    if (!text.isEmpty() && m_session.hasStore())
        m_session.guard(this, [&] { found = kith::find(m_session.store(), text, records); });
    take(text, found);
}

void FindPalette::take(const QString &text, const std::vector<Found> &found)
{
    m_list->clear();
    m_actions.clear();
    // What can be done with what is looked at comes before records, other commands after them.
    const std::vector<Command> some =
        text.isEmpty()
            ? std::vector<Command>(m_commands.begin(),
                                   m_commands.begin() + std::min<std::ptrdiff_t>(std::ssize(m_commands), shownRows - 2))
            : matching(m_commands, text, commandRows);
    QString group;
    const auto addCommands = [&](bool here) {
        for (const Command &command : some) {
            if (command.isHere != here)
                continue;
            if (command.group != group)
                addHeading(group = command.group);
            addRow(command.icon, command.name, command.keys, command.run);
        }
    };
    addCommands(true);
    if (!found.empty())
        addHeading(tr("Records"));
    for (const Found &one : found) {
        const QString kind = one.shape->singular();
        addRow(QString::fromLatin1(one.shape->type().icon), one.title,
               one.subtitle.isEmpty() ? kind : one.subtitle + u" · "_s + kind,
               [&session = m_session, shape = one.shape, id = one.id] { session.openRecord(*shape, id); });
    }
    addCommands(false);
    m_hint->setText(m_actions.empty() ? tr("Nothing is called “%1”.").arg(text)
                                      : tr("↑ ↓ choose   Enter opens   Esc closes"));
    m_list->setCurrentRow(-1);
    move(1);
    place();
}

void FindPalette::addHeading(const QString &text)
{
    auto *item = new QListWidgetItem(text, m_list);
    item->setFlags(Qt::NoItemFlags);
    item->setData(PaletteDelegate::Row, -1);
}

void FindPalette::addRow(const QString &iconName, const QString &text, const QString &beside, std::function<void()> run)
{
    auto *item = new QListWidgetItem(text, m_list);
    item->setData(PaletteDelegate::Row, int(m_actions.size()));
    item->setData(PaletteDelegate::Icon, iconName);
    item->setData(PaletteDelegate::Beside, beside);
    item->setData(Qt::AccessibleTextRole, beside.isEmpty() ? text : text + u", "_s + beside);
    m_actions.push_back(std::move(run));
}

void FindPalette::move(int by)
{
    for (int row = m_list->currentRow() + by; row >= 0 && row < m_list->count(); row += by) {
        if (m_list->item(row)->data(PaletteDelegate::Row).toInt() >= 0) {
            m_list->setCurrentRow(row);
            return;
        }
    }
}

void FindPalette::runCurrent()
{
    const QListWidgetItem *item = m_list->currentItem();
    const int row = item ? item->data(PaletteDelegate::Row).toInt() : -1;
    if (row < 0)
        return;
    const auto run = m_actions[size_t(row)];
    close();
    run();
}

bool FindPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Down:
            move(1);
            return true;
        case Qt::Key_Up:
            move(-1);
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            runCurrent();
            return true;
        case Qt::Key_Escape:
            close();
            return true;
        default:
            break;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void FindPalette::place()
{
    int high = 2;
    for (int row = 0; row < std::min(m_list->count(), shownRows); ++row)
        high += m_list->sizeHintForRow(row);
    m_list->setFixedHeight(high);
    const QWidget *window = parentWidget();
    const int w = std::min(wide, window->width() - 2 * metrics::wide);
    setFixedWidth(w);
    adjustSize();
    QFrame::move(window->mapToGlobal(QPoint((window->width() - w) / 2, metrics::header)));
}

} // namespace kith
