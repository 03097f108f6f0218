// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/record_page.h"

#include <algorithm>
#include <QHBoxLayout>
#include <QPrintDialog>
#include <QPrinter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "core/base/error.h"
#include "core/sales/people.h"
#include "core/store/change.h"
#include "core/store/derived.h"
#include "ui/exchange/closed_question.h"
#include "ui/exchange/person_actions.h"
#include "ui/form/form_parts.h"
#include "ui/form/record_form.h"
#include "ui/form/tags_line.h"
#include "ui/list/record_list.h"
#include "ui/marketing/campaign_overview.h"
#include "ui/pages/attachments_tab.h"
#include "ui/pages/customer_overview.h"
#include "ui/pages/customer_sheet.h"
#include "ui/pages/history_tab.h"
#include "ui/pages/log_talk.h"
#include "ui/pages/order_header.h"
#include "ui/pages/order_view.h"
#include "ui/sales/known_view.h"
#include "ui/sales/sales_actions.h"
#include "ui/service/answer_pad.h"
#include "ui/service/case_beside_form.h"
#include "ui/service/status_moves.h"
#include "ui/service/survey_overview.h"
#include "ui/shell/job.h"
#include "ui/theme/icons.h"

using namespace Qt::StringLiterals;

namespace kith {

RecordPage::RecordPage(Session &session, const Place &place, QWidget *parent)
    : Page(session, parent), m_shape(session.store().catalogue().get(place.name)), m_id(place.id),
      m_preset(place.preset), m_stack(new QStackedWidget(this))
{
    setObjectName(u"recordPage."_s + m_shape.name());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_stack);
    const auto make = [this](const QString &name, const QString &sign, auto slot) {
        auto *action = new QAction(this);
        action->setObjectName(name);
        action->setIcon(icon(sign));
        connect(action, &QAction::triggered, this, slot);
        return action;
    };
    m_save = make(u"save"_s, u"check"_s, [this] {
        ensureForm();
        m_form->save();
    });
    m_save->setIcon(icon(u"check"_s, Token::OnAccent)); // the primary button
    m_delete = make(u"delete"_s, u"delete"_s, [this] { deleteRecord(); });
    m_next = make(u"saveAndNext"_s, u"plus"_s, [this] {
        if (leave())
            m_session.newRecord(m_shape, m_preset);
    });
    m_logTalk = make(u"logTalkAction"_s, u"edit"_s, [this] { LogTalk::open(m_session, m_shape, m_id, this); });
    m_print = make(u"printSheet"_s, u"print"_s, [this] { makeSheet({}); });
    m_print->setShortcut(QKeySequence::Print);
    m_sheet = make(u"saveSheet"_s, u"export"_s, [this] {
        QString path = m_session.prompts().saveFile(this, tr("Save the page as PDF"), title() + u".pdf"_s,
                                                    tr("PDF files (*.pdf)"));
        if (path.isEmpty())
            return;
        if (!path.endsWith(u".pdf"_s, Qt::CaseInsensitive))
            path += u".pdf"_s;
        makeSheet(path);
    });
    if (m_shape.name() == "customer"_L1)
        addActions({m_print, m_sheet});
    nameActions();
    if (m_shape.name() == "order"_L1)
        m_order = new OrderHeader(session, this);
    else if (SalesActions::isFor(m_shape))
        m_sales = new SalesActions(session, m_shape, this);
    else if (StatusMoves::isFor(m_shape))
        m_moves = new StatusMoves(
            session, m_shape, [this] { return leave(); }, this);
    if (PersonActions::isFor(m_shape))
        m_person = new PersonActions(
            session, m_shape, [this] { return m_id; },
            [this] {
                delete m_form; // nothing more is saved
                m_form = nullptr;
                goToList();
            },
            this);
    connect(&session, &Session::changed, this, [this] {
        if (m_id) {
            countTabs();
            showOrder();
            emit headerChanged();
        }
    });
    buildTabs();
    showOrder();
}

// Steps and buttons follow what is stored; a draft has its first step before it.
void RecordPage::showOrder()
{
    if (m_sales)
        m_sales->show(m_id);
    if (m_moves)
        m_moves->show(m_id);
    if (!m_order)
        return;
    m_session.guard(this, [this] {
        if (!m_id)
            m_order->show(m_form ? m_form->record() : m_session.store().blank(m_shape));
        else if (const auto order = m_session.store().read(m_shape, m_id))
            m_order->show(*order);
    });
}

QList<StatusStep> RecordPage::steps() const
{
    return m_order ? m_order->steps() : QList<StatusStep>();
}

void RecordPage::nameActions()
{
    m_save->setText(tr("Save"));
    m_delete->setText(tr("Delete"));
    if (m_person)
        m_person->retranslate();
    m_next->setText(tr("Save and new (Ctrl+Enter)"));
    m_logTalk->setText(tr("Log a talk"));
    m_print->setText(tr("Print on one page"));
    m_sheet->setText(tr("Save as PDF …"));
}

// Reading what goes on the page may take a moment; it is drawn when all is there. "": to the printer.
void RecordPage::makeSheet(const QString &path)
{
    if (!leave() || !m_id)
        return;
    const auto sheet = std::make_shared<CustomerSheet>();
    runJob(
        this, m_session.store(),
        [sheet, id = m_id](Store &store, const Progress &progress) {
            const Cancellable cancellable(store.connection(), progress);
            *sheet = CustomerSheet::of(store, id);
        },
        [this, sheet, path] {
            if (!path.isEmpty()) {
                if (m_session.guard(this, [&] { sheet->writePdf(path); }))
                    m_session.notify(tr("%1 was written.").arg(path));
                return;
            }
            auto *dialog = new QPrintDialog(this);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            dialog->printer()->setDocName(sheet->name());
            connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this,
                    [this, sheet](QPrinter *printer) { m_session.guard(this, [&] { sheet->draw(*printer); }); });
            dialog->open();
        },
        [this](const Error &error) { m_session.showError(this, error); });
}

void RecordPage::ensureForm()
{
    if (m_form)
        return;
    m_form = new RecordForm(m_session, m_shape, this);
    connect(m_form, &RecordForm::saved, this, &RecordPage::onSaved);
    connect(m_form, &RecordForm::nextRequested, this, [this] { m_session.newRecord(m_shape, m_preset); });
    if (m_id)
        m_form->load(m_id);
    else
        m_form->begin(m_preset);
}

QWidget *RecordPage::besideForm()
{
    return m_shape.name() == "complaint"_L1 ? makeCasePanel(m_session, *m_form, this) : nullptr;
}

void RecordPage::buildTabs()
{
    const QString before = m_tab >= 0 && size_t(m_tab) < m_tabs.size() ? m_tabs[size_t(m_tab)].key : QString();
    m_tabs.clear();
    m_session.guard(this, [this] {
        // Answers a call, or says how a campaign does, before anything is opened.
        const bool isSurvey = m_shape.name() == "survey"_L1;
        if (m_id && (m_shape.name() == "customer"_L1 || m_shape.name() == "campaign"_L1 || isSurvey))
            m_tabs.push_back({u"overview"_s, tr("Overview"), -1, nullptr, {}});
        if (m_id && isSurvey)
            m_tabs.push_back({u"answers"_s, tr("Type in answers"), -1, nullptr, {}});
        m_tabs.push_back({u"form"_s, m_tabs.empty() ? m_shape.singular() : tr("Details"), -1, nullptr, {}});
        if (!m_id)
            return; // what refers to it comes when it exists
        for (const Catalogue::Link &link : relatedLists(m_session.store(), m_shape))
            m_tabs.push_back({link.shape->name(), link.shape->plural(), 0, nullptr, link});
        m_tabs.push_back({u"attachments"_s, tr("Attachments"), 0, nullptr, {}});
        m_tabs.push_back({u"history"_s, tr("History"), -1, nullptr, {}});
    });
    countTabs();
    if (!showTab(before))
        setCurrentTab(0);
}

// What a tab lists. People may hold positions at several customers.
Condition RecordPage::ofThis(const Catalogue::Link &link) const
{
    if (m_shape.name() == "customer"_L1 && link.shape->name() == "contact"_L1)
        return peopleAt(m_id);
    return where(QString::fromLatin1(link.field->name), Operator::Equal, qint64(m_id));
}

void RecordPage::countTabs()
{
    m_session.guard(this, [this] {
        Store &store = m_session.store();
        for (Tab &tab : m_tabs) {
            Query query;
            if (tab.link) {
                query.type = tab.link->shape->name();
                query.where = ofThis(*tab.link);
            } else if (tab.key == "attachments"_L1) {
                query = AttachmentsTab::queryOf(m_shape, m_id);
            } else {
                continue;
            }
            tab.count = store.count(query);
        }
        // Lists without anything in them stand behind the others, in their order.
        const auto rank = [](const Tab &tab) {
            return !tab.link ? (tab.count >= 0 || tab.key == "history"_L1 ? 3 : 0) : tab.count > 0 ? 1 : 2;
        };
        const QString current = m_tab >= 0 && size_t(m_tab) < m_tabs.size() ? m_tabs[size_t(m_tab)].key : QString();
        std::stable_sort(m_tabs.begin(), m_tabs.end(),
                         [&rank](const Tab &a, const Tab &b) { return rank(a) < rank(b); });
        for (size_t i = 0; i < m_tabs.size(); ++i)
            if (m_tabs[i].key == current)
                m_tab = int(i);
    });
}

// The line has room for a handful: kinds of which there is nothing are left out there, the menu offers to add them.
QStringList RecordPage::tabs() const
{
    QStringList names;
    for (const Tab &tab : m_tabs) {
        if (tab.link && tab.count == 0 && tab.key != m_tabs[size_t(m_tab)].key)
            continue;
        names.append(tab.count > 0 ? tr("%1 %2").arg(tab.name).arg(tab.count) : tab.name);
    }
    return names;
}

void RecordPage::setCurrentTab(int visible)
{
    int number = -1;
    for (size_t i = 0; i < m_tabs.size(); ++i) {
        const Tab &tab = m_tabs[i];
        if (tab.link && tab.count == 0 && int(i) != m_tab)
            continue;
        if (++number == visible) {
            showTab(tab.key);
            return;
        }
    }
}

bool RecordPage::showTab(const QString &key)
{
    const auto found = std::find_if(m_tabs.begin(), m_tabs.end(), [&key](const Tab &tab) { return tab.key == key; });
    if (found == m_tabs.end())
        return false;
    if (!found->widget) {
        m_session.guard(this, [this, &found] {
            found->widget = makeTab(*found);
            if (m_stack->indexOf(found->widget) < 0)
                m_stack->addWidget(found->widget);
        });
    }
    if (!found->widget)
        return false;
    m_tab = int(found - m_tabs.begin());
    m_stack->setCurrentWidget(found->widget);
    if (key == "form"_L1)
        m_form->focusFirst();
    emit headerChanged();
    return true;
}

// The form, and what stands around it. It outlives the draft: the record that was just saved is typed on.
QWidget *RecordPage::makeFormTab()
{
    ensureForm();
    if (m_order) {
        auto *view = new OrderView(m_session, m_form, this);
        connect(view, &OrderView::shown, this, [this] {
            showOrder();
            emit headerChanged();
        });
        return view;
    }
    if (KnownView::isFor(m_shape))
        return new KnownView(m_session, m_form, this);
    if (m_shape.name() == "solution"_L1)
        return makeTaggedTab();
    QWidget *beside = besideForm();
    if (!beside)
        return m_form;
    auto *both = new QWidget(this);
    auto *line = new QHBoxLayout(both);
    line->setContentsMargins({});
    line->setSpacing(0);
    line->addWidget(m_form, 1);
    line->addWidget(beside);
    return both;
}

// Words under which a known answer is found, besides those it has itself.
QWidget *RecordPage::makeTaggedTab()
{
    auto *both = new QWidget(this);
    auto *column = new QVBoxLayout(both);
    column->setContentsMargins({});
    column->setSpacing(0);
    auto *tags = new TagsLine(m_session, m_shape, both);
    column->addWidget(tags);
    column->addWidget(m_form, 1);
    tags->setRecord(m_form->record().id());
    connect(m_form, &RecordForm::saved, tags, &TagsLine::setRecord);
    return both;
}

QWidget *RecordPage::makeTab(const Tab &tab)
{
    if (tab.key == "form"_L1)
        return m_formTab ? m_formTab : m_formTab = makeFormTab();
    if (tab.key == "overview"_L1 && m_shape.name() == "campaign"_L1)
        return new CampaignOverview(m_session, m_id, this);
    if (tab.key == "answers"_L1)
        return new AnswerPad(m_session, m_id, this);
    if (tab.key == "overview"_L1 && m_shape.name() == "survey"_L1) {
        auto *survey = new SurveyOverview(m_session, m_id, this);
        connect(survey, &SurveyOverview::typeIn, this, [this](const ProposedSurvey &to, RecordId response) {
            showTab(u"answers"_s);
            if (auto *pad = findChild<AnswerPad *>())
                pad->begin(to, response);
        });
        return survey;
    }
    if (tab.key == "overview"_L1) {
        auto *overview = new CustomerOverview(m_session, m_shape, m_id, this);
        connect(overview, &CustomerOverview::tabRequested, this, &RecordPage::showTab);
        return overview;
    }
    if (tab.key == "history"_L1)
        return new HistoryTab(m_session, m_shape, m_id, this);
    if (tab.key == "attachments"_L1)
        return new AttachmentsTab(m_session, m_shape, m_id, this);
    auto *list = new RecordList(m_session, this);
    const QString link = QString::fromLatin1(tab.link->field->name);
    list->setFixed(ofThis(*tab.link), {{link, qint64(m_id)}});
    Query query;
    query.type = tab.link->shape->name();
    list->setView(query, m_shape.name() + u"-related/"_s + query.type);
    return list;
}

QString RecordPage::title() const
{
    if (!m_id)
        return tr("New %1").arg(currentLanguage() == Language::English ? m_shape.singular().toLower()
                                                                       : m_shape.singular());
    if (m_order)
        return m_order->title();
    return m_session.store().title(m_shape, m_id);
}

QString RecordPage::parentTitle() const
{
    return m_shape.plural();
}

QAction *RecordPage::primaryAction()
{
    if (!m_id)
        return m_save;
    return m_order ? m_order->primaryAction() : m_sales ? m_sales->primary() : m_moves ? m_moves->primary() : nullptr;
}

QList<QAction *> RecordPage::headerActions()
{
    return m_order && m_id ? m_order->headerActions() : QList<QAction *>();
}

QList<QAction *> RecordPage::menuActions()
{
    if (isDerived(m_shape.type())) // worked out by the program: read, not written
        return {};
    QList<QAction *> actions{m_next};
    if (!m_id)
        return actions;
    if (m_order)
        actions << m_order->menuActions();
    if (m_sales)
        actions << m_sales->menu();
    if (m_moves)
        actions << m_moves->menu();
    if (m_shape.name() == "customer"_L1)
        actions << m_print << m_sheet;
    if (m_session.store().catalogue().get(u"communication").field(QString(m_shape.name() + "_id"_L1)))
        actions << m_logTalk;
    for (const Tab &tab : m_tabs) {
        if (!tab.link || tab.link->shape->type().has(OwnedOnly) || isDerived(tab.link->shape->type()))
            continue;
        const QString name = u"new."_s + tab.key;
        auto *action = findChild<QAction *>(name, Qt::FindDirectChildrenOnly);
        if (!action) {
            action = new QAction(this);
            action->setObjectName(name);
            connect(action, &QAction::triggered, this, [this, shape = tab.link->shape, field = tab.link->field] {
                m_session.newRecord(*shape, {{QString::fromLatin1(field->name), qint64(m_id)}});
            });
        }
        action->setText(tr("New %1").arg(currentLanguage() == Language::English ? tab.link->shape->singular().toLower()
                                                                                : tab.link->shape->singular()));
        actions << action;
    }
    if (m_person)
        actions << m_person->menu();
    return actions << m_delete;
}

bool RecordPage::leave()
{
    if (!m_form)
        return true;
    if (!m_id && !m_form->hasSomething())
        return true; // an empty draft leaves nothing behind
    return m_form->save();
}

void RecordPage::onSaved(RecordId id)
{
    if (!m_id) { // the draft became a record: now it has a history, and others can refer to it
        m_id = id;
        for (Tab &tab : m_tabs)
            if (tab.widget && tab.key != "form"_L1)
                tab.widget->deleteLater();
        buildTabs();
        showTab(u"form"_s);
        showOrder(); // what can be done with it now
    }
    emit headerChanged();
}

void RecordPage::goToList()
{
    Place place;
    place.kind = Place::Kind::List;
    place.area = areaOf(m_shape);
    place.name = m_shape.name();
    m_session.go(place);
}

void RecordPage::deleteRecord()
{
    if (!mayTouch(m_session, this, m_shape, {m_id}))
        return;
    m_session.guard(this, [this] {
        const QString name = tr("Delete %1").arg(title());
        Change change(m_session.store(), name);
        if (const Problems problems = change.remove(m_shape, m_id); !problems.isEmpty())
            throw Error(ErrorKind::Invalid, problems.sentences());
        delete m_form; // nothing more is saved
        m_form = nullptr;
        const qint64 id = change.commit();
        m_session.notify(name, id);
        goToList();
    });
}

void RecordPage::refresh()
{
    if (!m_id)
        return;
    if (m_form && !m_form->isDirty())
        m_form->load(m_id);
    countTabs();
    emit headerChanged();
}

void RecordPage::retranslate()
{
    nameActions();
    if (m_order)
        m_order->retranslate();
    if (m_sales)
        m_sales->retranslate();
    if (m_moves)
        m_moves->retranslate();
    const bool isEmptyDraft = m_form && !m_id && !m_form->hasSomething();
    if (m_form && !isEmptyDraft && !m_form->save())
        return; // what is open has a problem: its texts change when it is solved
    for (Tab &tab : m_tabs)
        if (tab.widget) {
            m_stack->removeWidget(tab.widget);
            tab.widget->deleteLater();
        }
    m_formTab = nullptr;
    m_form = nullptr;
    buildTabs();
    emit headerChanged();
}

} // namespace kith
