// SPDX-License-Identifier: GPL-3.0-or-later
// A report: the sentence first, then the charts, then the table; period, comparison and dimensions chosen at the top in
// words. Figures and marks open the records they were made of.
#pragma once

#include <memory>
#include <vector>

#include "core/base/progress.h"
#include "core/report/report.h"
#include "ui/shell/page.h"
#include "ui/shell/session.h"

class QDateEdit;
class QHBoxLayout;
class QLabel;
class QModelIndex;

namespace kith {

class Chart;
class Chooser;
class HeatTable;
class ReportModel;
class ReportView;
struct ReportPaper;

class ReportPage : public Page
{
    Q_OBJECT

public:
    ReportPage(Session &session, const Place &place, QWidget *parent);
    ~ReportPage() override;

    QString title() const override;
    QString parentTitle() const override;
    QStringList tabs() const override;
    int currentTab() const override;
    void setCurrentTab(int tab) override;
    QList<QAction *> headerActions() override { return {m_export, m_print}; }
    QList<QAction *> menuActions() override;
    void refresh() override { calculate(); }
    void retranslate() override;

    bool isCalculating() const { return m_isCalculating; }
    const Table &table() const;
    const std::vector<Chart *> &charts() const { return m_charts; }
    ReportView *view() const { return m_view; }
    Params params() const { return m_params; }
    void saveAs(const QString &path); // .csv, .xlsx, .pdf, .png; throws Error

signals:
    void calculated();

private:
    void build();
    void fillChoosers();
    void choosePeriod(const QString &key);
    void calculate();
    void showTable(Table table);
    void showCharts();
    void open(int row, int column);
    void exportMenu();
    void print();
    void dismiss();
    ReportPaper paper() const;
    const Report &definition() const;

    QString m_name;
    Params m_params;
    bool m_mayWiden = false; // the period was not asked for: when it is empty, all time is shown
    bool m_isCalculating = false;
    Progress m_running;

    Chooser *m_period = nullptr;
    QDateEdit *m_from = nullptr, *m_to = nullptr;
    Chooser *m_compare = nullptr;
    Chooser *m_by = nullptr;
    Chooser *m_andBy = nullptr;
    Chooser *m_segment = nullptr;
    std::vector<std::pair<QString, Chooser *>> m_parameters;
    QHBoxLayout *m_chooserRow = nullptr;
    QLabel *m_sentence = nullptr;
    QLabel *m_definition = nullptr;
    QHBoxLayout *m_chartRow = nullptr;
    std::vector<Chart *> m_charts;
    HeatTable *m_heat = nullptr; // of two dimensions
    ReportModel *m_model = nullptr;
    ReportView *m_view = nullptr;
    QLabel *m_notes = nullptr;
    QAction *m_export = nullptr, *m_print = nullptr;
    QAction *m_dismiss = nullptr; // of unusual months
};

} // namespace kith
