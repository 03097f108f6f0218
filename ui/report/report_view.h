// SPDX-License-Identifier: GPL-3.0-or-later
// The table of a report: figures that open records have a dotted line under them, names of records are links.
#pragma once

#include <QTableView>

#include "ui/report/report_model.h"

namespace kith {

class ReportView : public QTableView
{
    Q_OBJECT

public:
    explicit ReportView(QWidget *parent = nullptr);
    void showModel(ReportModel *model);
    QString selectedText() const; // tab-separated, for spreadsheets

signals:
    void opened(const QModelIndex &index); // clicked or Enter

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitColumns();
};

} // namespace kith
