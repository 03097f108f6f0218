// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/report_page.h"

#include <algorithm>

#include <QDateEdit>
#include <QHBoxLayout>
#include <QMenu>
#include <QPrintDialog>
#include <QPrinter>
#include <QScrollArea>
#include <QVBoxLayout>

#include "core/base/language.h"
#include "core/exchange/table_writer.h"
#include "core/marketing/segment_report.h"
#include "core/model/types/segment.h"
#include "core/report/grouping.h"
#include "core/sales/dismissals.h"
#include "ui/chart/chart.h"
#include "ui/chart/heat_table.h"
#include "ui/report/chooser.h"
#include "ui/report/parameter_words.h"
#include "ui/report/period_choice.h"
#include "ui/report/report_paper.h"
#include "ui/report/report_view.h"
#include "ui/shell/job.h"
#include "ui/theme/icons.h"
#include "ui/theme/labels.h"

using namespace Qt::StringLiterals;

namespace kith {

namespace {

bool hasRows(const Table &table)
{
    return std::any_of(table.rows.begin(), table.rows.end(), [](const TableRow &row) { return !row.isTotal; });
}

QDateEdit *makeDay(QWidget *parent, const QString &name)
{
    auto *edit = new QDateEdit(parent);
    edit->setCalendarPopup(true);
    edit->setAccessibleName(name);
    edit->setDisplayFormat(u"yyyy-MM-dd"_s);
    edit->setMinimumWidth(132);
    return edit;
}

} // namespace

ReportPage::ReportPage(Session &session, const Place &place, QWidget *parent)
    : Page(session, parent), m_name(place.name), m_params(place.params)
{
    report(m_name); // throws where there is none of that name
    const Day today = session.store().today();
    m_mayWiden = m_params.period == Period() && m_params.by.isEmpty();
    if (m_mayWiden) {
        m_params.period = periodOf(u"this_year"_s, today);
        m_params.compareLastYear = definition().comparesLastYear;
    }
    if (m_params.by.isEmpty() && !definition().dimensions.empty())
        m_params.by = {QString::fromLatin1(definition().dimensions[0].name)};
    build();
    retranslate();
}

ReportPage::~ReportPage()
{
    m_running.cancelled->store(true);
}

const Report &ReportPage::definition() const
{
    return report(m_name);
}

const Table &ReportPage::table() const
{
    return m_model->table();
}

QString ReportPage::title() const
{
    return translated("report", definition().title);
}

QString ReportPage::parentTitle() const
{
    return tr("Reports");
}

QStringList ReportPage::tabs() const
{
    QStringList titles;
    for (const Report &each : deliveredReports())
        titles << translated("report", each.title);
    return titles;
}

int ReportPage::currentTab() const
{
    const auto reports = deliveredReports();
    for (size_t i = 0; i < reports.size(); ++i) {
        if (m_name == QLatin1StringView(reports[i].name))
            return int(i);
    }
    return 0;
}

void ReportPage::setCurrentTab(int tab)
{
    if (tab != currentTab())
        m_session.openReport(QString::fromLatin1(deliveredReports()[size_t(tab)].name));
}

void ReportPage::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, metrics::tight);
    layout->setSpacing(metrics::tight);
    setBackgroundRole(QPalette::Base); // the surface
    setAutoFillBackground(true);
    auto *head = new QVBoxLayout; // the table below goes from edge to edge
    head->setContentsMargins(metrics::edge, metrics::tight, metrics::edge, 0);
    head->setSpacing(metrics::tight);
    layout->addLayout(head);

    m_chooserRow = new QHBoxLayout;
    m_chooserRow->setSpacing(metrics::tight);
    m_period = new Chooser({}, this);
    m_from = makeDay(this, tr("From"));
    m_to = makeDay(this, tr("To"));
    m_compare = new Chooser({}, this);
    m_by = new Chooser({}, this);
    m_andBy = new Chooser({}, this);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_period, m_from, m_to, m_compare, m_by, m_andBy})
        m_chooserRow->addWidget(widget);
    for (const Parameter &parameter : definition().parameters) {
        if (!parameter.values)
            continue;
        auto *chooser = new Chooser({}, this);
        m_parameters.emplace_back(QString::fromLatin1(parameter.name), chooser);
        m_chooserRow->addWidget(chooser);
    }
    m_segment = new Chooser({}, this);
    m_segment->setObjectName(u"reportSegment"_s);
    m_chooserRow->addWidget(m_segment);
    m_chooserRow->addStretch();
    head->addLayout(m_chooserRow);

    m_sentence = makeLabel({}, this, TypeSize::Section);
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    head->addWidget(m_sentence);
    m_definition = makeLabel({}, this, TypeSize::Small, Tone::Secondary);
    m_definition->setWordWrap(true);
    head->addWidget(m_definition);

    m_chartRow = new QHBoxLayout;
    m_chartRow->setSpacing(metrics::wide);
    head->addLayout(m_chartRow);

    m_model = new ReportModel(this);
    m_view = new ReportView(this);
    m_view->setAccessibleName(tr("Figures"));
    m_view->showModel(m_model);
    layout->addWidget(m_view, 1);
    m_notes = makeLabel({}, this, TypeSize::Small, Tone::Secondary);
    m_notes->setWordWrap(true);
    m_notes->setContentsMargins(metrics::edge, 0, metrics::edge, 0);
    layout->addWidget(m_notes);

    m_export = new QAction(kith::icon(u"export"_s), {}, this);
    m_export->setShortcut(QKeySequence(u"Ctrl+E"_s));
    m_print = new QAction(kith::icon(u"print"_s), {}, this);
    m_print->setShortcut(QKeySequence::Print);
    addActions({m_export, m_print});
    if (m_name == "anomalies"_L1) {
        m_dismiss = new QAction(this);
        m_dismiss->setObjectName(u"dismiss"_s);
        m_dismiss->setShortcut(QKeySequence(Qt::Key_Delete));
        m_dismiss->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        m_view->addAction(m_dismiss);
        connect(m_dismiss, &QAction::triggered, this, &ReportPage::dismiss);
        connect(&m_session, &Session::changed, this, [this](const QStringList &types) {
            if (types.contains(u"dismissal"_s)) // also by undo
                calculate();
        });
    }
    connect(m_export, &QAction::triggered, this, &ReportPage::exportMenu);
    connect(m_print, &QAction::triggered, this, &ReportPage::print);

    connect(m_period, &Chooser::chosen, this, &ReportPage::choosePeriod);
    for (QDateEdit *edit : {m_from, m_to})
        connect(edit, &QDateEdit::editingFinished, this, [this] {
            const Period period{m_from->date(), std::max(m_from->date(), m_to->date())};
            if (period == m_params.period)
                return;
            m_params.period = period;
            calculate();
        });
    connect(m_compare, &Chooser::chosen, this, [this](const QString &key) {
        m_params.compareLastYear = key == u"last_year";
        calculate();
    });
    for (Chooser *chooser : {m_by, m_andBy})
        connect(chooser, &Chooser::chosen, this, [this] {
            m_params.by = {m_by->current()};
            if (!m_andBy->current().isEmpty() && m_andBy->current() != m_by->current())
                m_params.by << m_andBy->current();
            calculate();
        });
    for (const auto &[name, chooser] : m_parameters)
        connect(chooser, &Chooser::chosen, this, [this, name = name](const QString &key) {
            m_params.set[name] = key;
            calculate();
        });
    connect(m_segment, &Chooser::chosen, this, [this](const QString &id) {
        id.isEmpty() ? void(m_params.set.remove(u"segment"_s)) : void(m_params.set[u"segment"_s] = id);
        calculate();
    });
    connect(m_view, &ReportView::opened, this,
            [this](const QModelIndex &index) { open(m_model->rowOfTable(index), index.column()); });
}

void ReportPage::fillChoosers()
{
    const Report &report = definition();
    const Day today = m_session.store().today();
    const QString key = periodKey(m_params.period, today);
    m_period->setName(tr("Period"));
    m_period->setChoices(periodChoices(), key);
    for (QDateEdit *edit : {m_from, m_to})
        edit->setVisible(key == u"custom");
    if (key == u"custom") {
        m_from->setDate(m_params.period.from.isValid() ? m_params.period.from : today.addYears(-1));
        m_to->setDate(m_params.period.to.isValid() ? m_params.period.to : today);
    }
    m_compare->setName(tr("Compared with"));
    m_compare->setChoices(report.comparesLastYear
                              ? QList<QPair<QString, QString>>{{u"none"_s, tr("Not compared")},
                                                               {u"last_year"_s, tr("Against last year, same days")}}
                              : QList<QPair<QString, QString>>{},
                          m_params.compareLastYear ? u"last_year"_s : u"none"_s);
    QList<QPair<QString, QString>> by, andBy{{QString(), tr("and by …")}};
    for (const Dimension &dimension : report.dimensions) {
        const QString label = translated("report", dimension.label);
        by.append({QString::fromLatin1(dimension.name), tr("By %1").arg(label.toLower())});
        andBy.append({QString::fromLatin1(dimension.name), tr("and by %1").arg(label.toLower())});
    }
    m_by->setName(tr("Shown by"));
    m_by->setChoices(by, m_params.by.value(0));
    m_andBy->setName(tr("Second dimension"));
    m_andBy->setChoices(report.mostDimensions > 1 ? andBy : QList<QPair<QString, QString>>{}, m_params.by.value(1));
    for (const auto &[name, chooser] : m_parameters) {
        const auto found = std::find_if(
            report.parameters.begin(), report.parameters.end(),
            [&name = name](const Parameter &parameter) { return name == QLatin1StringView(parameter.name); });
        QList<QPair<QString, QString>> values;
        for (const QByteArray &value : QByteArray(found->values).split(';'))
            values.append({QString::fromLatin1(value), parameterWords(name, QString::fromLatin1(value))});
        chooser->setName(translated("report", found->label));
        chooser->setChoices(values, m_params.set.value(name, QString::fromLatin1(found->defaultValue)));
    }
    QList<QPair<QString, QString>> segments{{QString(), tr("Of everybody")}};
    m_session.guard(this, [&] {
        for (const Record &segment : m_session.store().select({u"segment"_s, {}, {u"name"_s}, {}}))
            segments.append({QString::number(segment.id()), tr("Only %1").arg(segment.get(segment::name))});
    });
    m_segment->setName(tr("Segment"));
    m_segment->setChoices(segments.size() > 1 ? segments : QList<QPair<QString, QString>>{},
                          m_params.set.value(u"segment"_s));
}

void ReportPage::choosePeriod(const QString &key)
{
    const Day today = m_session.store().today();
    m_mayWiden = false;
    if (key == u"custom") {
        if (!m_params.period.from.isValid())
            m_params.period = {today.addYears(-1).addDays(1), today};
        for (QDateEdit *edit : {m_from, m_to})
            edit->setVisible(true);
        m_from->setDate(m_params.period.from);
        m_to->setDate(m_params.period.to);
        m_from->setFocus();
        return;
    }
    m_params.period = periodOf(key, today);
    calculate();
}

void ReportPage::calculate()
{
    fillChoosers();
    m_running.cancelled->store(true); // what was asked before is of no use now
    m_isCalculating = true;
    m_sentence->setText(m_model->rowCount() ? m_sentence->text() : tr("Calculating …"));
    auto result = std::make_shared<Table>();
    const Params params = m_params;
    const QString name = m_name;
    m_running = runJob(
        this, m_session.store(),
        [result, params, name](Store &store, const Progress &progress) {
            *result = runSegmentReport(store, name, params, progress);
        },
        [this, result] { showTable(std::move(*result)); },
        [this](const Error &error) {
            if (error.kind() == ErrorKind::Cancelled)
                return;
            m_isCalculating = false;
            m_sentence->setText(error.sentence());
        });
}

void ReportPage::showTable(Table table)
{
    if (m_mayWiden && !hasRows(table)) { // nothing this year: then all there is
        m_mayWiden = false;
        m_params.period = {};
        return calculate();
    }
    m_isCalculating = false;
    m_sentence->setText(table.sentence);
    m_definition->setText(translated("report", definition().definition));
    QStringList notes = table.notes;
    m_model->setTable(std::move(table), m_session.store().conventions());
    m_notes->setText(notes.join(u'\n'));
    m_notes->setVisible(!notes.isEmpty());
    m_view->setAccessibleName(title());
    showCharts();
    layout()->activate();
    emit headerChanged();
    emit calculated();
}

void ReportPage::showCharts()
{
    for (Chart *chart : m_charts) {
        m_chartRow->removeWidget(chart);
        chart->deleteLater();
    }
    m_charts.clear();
    delete m_heat;
    m_heat = nullptr;
    const auto named = [this](size_t column) { return table().columns[column].kind == CellKind::Text; };
    if (m_params.by.size() == 2 && table().columns.size() > 2 && named(0) && named(1) && hasRows(table())) {
        if (const int figure = HeatTable::figureColumn(table()); figure >= 0) {
            m_heat = new HeatTable(table(), figure, m_session.store().conventions(), this);
            connect(m_heat, &HeatTable::opened, this, &ReportPage::open);
            m_chartRow->addWidget(m_heat, 1);
            return;
        }
    }
    for (const ChartHint &hint : table().charts) {
        ChartData data = chartData(table(), hint, m_session.store().conventions());
        if (data.isEmpty() || data.marks.size() < 1)
            continue;
        auto *chart = new Chart(this);
        const int height = std::min(chartHeight(data), 300);
        chart->setData(std::move(data));
        chart->setFixedHeight(height);
        connect(chart, &Chart::activated, this, &ReportPage::open);
        m_chartRow->addWidget(chart, 1);
        chart->show();
        m_charts.push_back(chart);
    }
}

void ReportPage::open(int row, int column)
{
    m_session.guard(this, [&] {
        const TableColumn &asked = table().columns[size_t(column)];
        const TableRow &line = table().rows[size_t(row)];
        const Cell &cell = line.cells[size_t(column)];
        if (cell.records)
            return m_session.openList(*cell.records, tr("%1 · %2").arg(line.cells[0].text, asked.label));
        if (cell.id != 0 && !asked.type.isEmpty())
            m_session.openRecord(m_session.store().catalogue().get(asked.type), cell.id);
    });
}

ReportPaper ReportPage::paper() const
{
    return {table(), m_session.store().conventions(), periodWords(m_params.period, m_session.store().today())};
}

void ReportPage::saveAs(const QString &path)
{
    if (path.endsWith(u".csv", Qt::CaseInsensitive) || path.endsWith(u".xlsx", Qt::CaseInsensitive))
        writeTable(table(), m_session.store().conventions(), path);
    else
        writePaper(path, paper());
}

void ReportPage::exportMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [this, menu](const QString &words, const QString &ending, const QString &filter) {
        connect(menu->addAction(words), &QAction::triggered, this, [this, ending, filter] {
            m_session.guard(this, [&] {
                QString path =
                    m_session.prompts().saveFile(this, tr("Export %1").arg(title()), title() + ending, filter);
                if (path.isEmpty())
                    return;
                if (!path.endsWith(ending, Qt::CaseInsensitive))
                    path += ending;
                saveAs(path);
                m_session.notify(tr("%1 was written.").arg(path));
            });
        });
    };
    add(tr("Table as Excel workbook …"), u".xlsx"_s, tr("Excel workbooks (*.xlsx)"));
    add(tr("Table as CSV …"), u".csv"_s, tr("CSV files (*.csv)"));
    add(tr("Page as PDF …"), u".pdf"_s, tr("PDF files (*.pdf)"));
    add(tr("Picture as PNG …"), u".png"_s, tr("Pictures (*.png)"));
    const QRect frame = window()->geometry();
    const QPoint at = QCursor::pos();
    menu->popup(frame.contains(at) ? at : mapToGlobal(rect().topRight() - QPoint(220, 0)));
}

void ReportPage::print()
{
    auto *dialog = new QPrintDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->printer()->setPageOrientation(QPageLayout::Landscape);
    dialog->printer()->setDocName(title());
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this,
            [this](QPrinter *printer) { m_session.guard(this, [&] { printReport(*printer, paper()); }); });
    dialog->open();
}

QList<QAction *> ReportPage::menuActions()
{
    return m_dismiss ? QList<QAction *>{m_dismiss} : QList<QAction *>();
}

// The chosen month is put away with a note.
void ReportPage::dismiss()
{
    m_session.guard(this, [this] {
        const QModelIndex at = m_view->currentIndex();
        const int row = at.isValid() ? m_model->rowOfTable(at) : -1;
        const QString key = row < 0 ? QString() : table().rows[size_t(row)].cells[0].reason;
        if (key.isEmpty())
            return m_session.notify(tr("Choose an unusual month in the table first."));
        const TableRow &line = table().rows[size_t(row)];
        const QString title = tr("%1, %2").arg(line.cells[0].text, line.cells[1].text);
        const QString note =
            m_session.prompts().text(this, tr("Why does %1 need no further look?").arg(title), QString());
        if (note.trimmed().isEmpty())
            return;
        const qint64 change = dismissMonth(m_session.store(), key, title, note);
        m_session.notify(tr("%1 is not shown again").arg(title), change);
    });
}

void ReportPage::retranslate()
{
    if (m_dismiss)
        m_dismiss->setText(tr("Dismiss the month with a note…"));
    m_export->setText(tr("Export"));
    m_view->setAccessibleName(tr("Figures"));
    m_print->setText(tr("Print"));
    calculate();
    emit headerChanged();
}

} // namespace kith
