// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/list_page.h"

#include <QHBoxLayout>
#include <QSettings>
#include <QToolButton>

#include "core/marketing/segments.h"
#include "core/model/types/segment.h"
#include "core/relationship/confirmed_bonds.h"
#include "core/store/derived.h"
#include "ui/list/filter_bar.h"
#include "ui/list/record_list.h"
#include "ui/list/record_table.h"
#include "ui/list/side_panel.h"
#include "ui/pages/log_talk.h"
#include "ui/sales/paste_lead.h"
#include "ui/shell/job.h"
#include "ui/theme/icons.h"

using namespace Qt::StringLiterals;

namespace kith {

ListPage::ListPage(Session &session, const Place &place, QWidget *parent)
    : Page(session, parent), m_shape(session.store().catalogue().get(place.query ? place.query->type : place.name)),
      m_place(place), m_list(new RecordList(session, this)), m_panel(new SidePanel(session, this))
{
    setObjectName(u"listPage."_s + m_shape.name());
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_panel);

    const auto make = [this](const QString &name, const QString &sign, auto slot) {
        auto *action = new QAction(this);
        action->setObjectName(name);
        if (!sign.isEmpty())
            action->setIcon(icon(sign));
        connect(action, &QAction::triggered, this, slot);
        return action;
    };
    m_new = make(u"new"_s, u"plus"_s, [this] { m_session.newRecord(m_shape); });
    m_new->setIcon(icon(u"plus"_s, Token::OnAccent)); // the primary button
    m_addView = make(u"addView"_s, u"plus"_s, [this] {
        const QString name = m_session.prompts().text(this, tr("Name of the view"), tr("My view"));
        if (!name.isEmpty())
            saveView(name);
    });
    m_addView->setProperty("icon", u"plus"_s);
    m_addView->setProperty("kind", u"link"_s);
    m_keepSegment = make(u"keepAsSegment"_s, u"segment"_s, [this] { keepAsSegment(); });
    m_overwriteView = make(u"overwriteView"_s, {}, [this] {
        m_session.guard(this, [this] {
            ListViews::overwrite(m_session.store(), m_views[size_t(m_tab)], m_list->query());
            loadViews();
        });
    });
    m_renameView = make(u"renameView"_s, {}, [this] {
        const QString name = m_session.prompts().text(this, tr("Name of the view"), m_views[size_t(m_tab)].name);
        if (!name.isEmpty())
            m_session.guard(this, [this, &name] {
                ListViews::rename(m_session.store(), m_views[size_t(m_tab)], name);
                loadViews();
                emit headerChanged();
            });
    });
    m_deleteView = make(u"deleteView"_s, {}, [this] {
        m_session.guard(this, [this] {
            ListViews::remove(m_session.store(), m_views[size_t(m_tab)]);
            loadViews();
            setCurrentTab(0);
            emit headerChanged();
        });
    });
    m_import = make(u"importRecords"_s, u"import"_s, [this] {
        Place import;
        import.kind = Place::Kind::Import;
        import.area = areaOf(m_shape);
        import.name = m_shape.name();
        m_session.go(import);
    });
    m_pasteLead = make(u"pasteLead"_s, u"plus"_s, [this] { pasteLead(m_session); });
    m_confirmProposals = make(u"confirmProposals"_s, u"check"_s, [this] { confirmProposals(); });
    m_togglePanel = make(u"togglePanel"_s, u"panel"_s, [this](bool on) {
        m_panel->setVisible(on);
        m_panel->refresh();
        QSettings().setValue(u"list/panel"_s, on);
    });
    m_togglePanel->setCheckable(true);
    m_togglePanel->setChecked(QSettings().value(u"list/panel"_s, true).toBool());
    m_panel->setVisible(m_togglePanel->isChecked());

    auto *buttons = new QWidget(this);
    auto *line = new QHBoxLayout(buttons);
    line->setContentsMargins({});
    auto *columns = new QToolButton(buttons);
    columns->setObjectName(u"columnsButton"_s);
    columns->setAutoRaise(true);
    columns->setIcon(icon(u"columns"_s));
    columns->setToolTip(tr("Columns"));
    columns->setAccessibleName(tr("Columns"));
    for (QAction *action : m_list->menuActions())
        if (action->objectName() == "chooseColumns"_L1)
            connect(columns, &QToolButton::clicked, action, &QAction::trigger);
    auto *panel = new QToolButton(buttons);
    panel->setObjectName(u"panelButton"_s);
    panel->setAutoRaise(true);
    panel->setDefaultAction(m_togglePanel);
    panel->setToolButtonStyle(Qt::ToolButtonIconOnly);
    line->addWidget(columns);
    line->addWidget(panel);
    m_list->filterBar()->setTrailing(buttons);

    connect(m_list, &RecordList::currentChanged, this, [this](RecordId id) { m_panel->show(m_shape, id); });
    connect(m_panel, &SidePanel::logTalkRequested, this,
            [this](RecordId id) { LogTalk::open(m_session, m_shape, id, this); });
    setFocusProxy(m_list);
    nameActions();
    loadViews();
    for (size_t i = 0; i < m_views.size(); ++i)
        if (place.preset.value(u"view"_s).toString() == m_views[i].key)
            m_tab = int(i);
    showView();
}

void ListPage::nameActions()
{
    m_new->setText(tr("New"));
    m_keepSegment->setText(tr("Keep as a segment"));
    m_addView->setText(tr("View"));
    m_addView->setToolTip(tr("Keep these filters, columns and this order as a view"));
    m_overwriteView->setText(tr("Save this view as it is now"));
    m_renameView->setText(tr("Rename view …"));
    m_deleteView->setText(tr("Delete view"));
    m_import->setText(tr("Import …"));
    m_pasteLead->setText(tr("New from the clipboard (Ctrl+Shift+V)"));
    m_confirmProposals->setText(tr("Confirm proposed loyalty and level of the selected"));
    m_togglePanel->setText(tr("Panel"));
    m_togglePanel->setToolTip(tr("Show the selected record beside the list"));
}

void ListPage::loadViews()
{
    m_session.guard(this, [this] {
        if (m_place.query) // a drill-down is a view of its own
            m_views = {{u"drill"_s, m_place.title, *m_place.query, 0}};
        else
            m_views = ListViews::of(m_session.store(), m_shape);
    });
    m_tab = std::clamp(m_tab, 0, std::max(0, int(m_views.size()) - 1));
}

void ListPage::showView()
{
    if (m_views.empty())
        return;
    const ListView &view = m_views[size_t(m_tab)];
    m_list->setView(view.query, m_shape.name() + u'/' + view.key);
}

QString ListPage::title() const
{
    return m_place.query && !m_place.title.isEmpty() ? m_place.title : m_shape.plural();
}
QString ListPage::parentTitle() const
{
    return m_place.query && !m_place.title.isEmpty() ? m_shape.plural() : QString();
}

QStringList ListPage::tabs() const
{
    QStringList names;
    if (!m_place.query)
        for (const ListView &view : m_views)
            names.append(view.name);
    return names;
}

void ListPage::setCurrentTab(int tab)
{
    if (tab < 0 || size_t(tab) >= m_views.size())
        return;
    m_tab = tab;
    showView();
    emit headerChanged();
}

// Nobody makes by hand what the program works out.
QAction *ListPage::primaryAction()
{
    return isDerived(m_shape.type()) ? nullptr : m_new;
}

QList<QAction *> ListPage::headerActions()
{
    return {m_addView};
}

QList<QAction *> ListPage::menuActions()
{
    QList<QAction *> actions;
    if (!m_views.empty() && m_views[size_t(m_tab)].saved)
        actions << m_overwriteView << m_renameView << m_deleteView;
    if (m_shape.name() == "customer"_L1)
        actions << m_confirmProposals;
    if (m_shape.name() == "lead"_L1)
        actions << m_pasteLead;
    actions << m_list->menuActions() << m_togglePanel;
    if (!isDerived(m_shape.type()))
        actions << m_import;
    if (canBeSegmented(m_shape))
        actions << m_keepSegment;
    return actions;
}

// What a figure opened, or a filter found, as a segment that is found anew each time.
void ListPage::keepAsSegment()
{
    const QString proposal = m_place.title.isEmpty() ? m_shape.plural() : m_place.title;
    const QString name = m_session.prompts().text(this, tr("Name of the segment"), proposal);
    if (name.isEmpty())
        return;
    m_session.guard(this, [&] {
        Query rule = m_list->query();
        rule.sort.clear();
        rule.columns.clear();
        const RecordId made = saveSegment(m_session.store(), name, rule);
        m_session.openRecord(m_session.store().catalogue().get(u"segment"), made);
    });
}

void ListPage::saveView(const QString &name)
{
    m_session.guard(this, [this, &name] {
        const RecordId id = ListViews::save(m_session.store(), m_shape, name, m_list->query());
        m_place.query.reset();
        loadViews();
        for (size_t i = 0; i < m_views.size(); ++i)
            if (m_views[i].saved == id)
                m_tab = int(i);
        showView();
        emit headerChanged();
    });
}

// One click for many: what is proposed of the selected customers, where nobody set anything.
void ListPage::confirmProposals()
{
    const std::vector<RecordId> ids = m_list->table()->selectedRecords();
    if (ids.empty())
        return m_session.notify(tr("Select customers first."));
    const auto taken = std::make_shared<TakenBonds>();
    runJob(
        this, m_session.store(),
        [taken, ids](Store &store, const Progress &progress) {
            *taken = takeProposals(store, ids, BondPart::Both, progress);
        },
        [this, taken] {
            m_session.store().noticeOtherPrograms();
            m_session.notify(
                tr("%1 loyalty types and %2 levels confirmed, %3 stay as they were set; of %4 too little is known.")
                    .arg(taken->types)
                    .arg(taken->levels)
                    .arg(taken->kept)
                    .arg(taken->open),
                taken->change);
        },
        [this](const Error &error) { m_session.showError(this, error); }, {}, tr("Confirming proposals"));
}

void ListPage::refresh()
{
    m_list->model()->refresh();
    m_panel->refresh();
}

void ListPage::retranslate()
{
    nameActions();
    loadViews();
    m_list->retranslate();
    m_panel->refresh();
    emit headerChanged();
}

} // namespace kith
