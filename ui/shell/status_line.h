// SPDX-License-Identifier: GPL-3.0-or-later
// Under every page: what is saved and can be undone, work that runs, notices, the language.
#pragma once

#include <QElapsedTimer>
#include <QFrame>
#include <QMap>

class QLabel;
class QProgressBar;
class QPushButton;
class QTimer;
class QToolButton;

namespace kith {

class LanguageSwitch;

class StatusLine : public QFrame
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);

    void setUndo(const QString &name); // what undo would take back; "": nothing
    // For some seconds in place of "All changes saved"; `change` not 0: with Undo.
    void showNotice(const QString &text, qint64 change);
    void setHasFile(bool hasFile);
    void retranslate();

signals:
    void undoRequested();
    void undoChangeRequested(qint64 change);
    void languageRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showState();
    void showJob(int job, qint64 done, qint64 total);
    void endJob(int job);

    QLabel *m_sign, *m_text, *m_dot;
    QPushButton *m_undo;
    QString m_undoName, m_notice;
    qint64 m_noticeChange = 0;
    bool m_hasFile = false;
    QTimer *m_noticeTimer;
    int m_job = 0;
    QElapsedTimer m_jobTime;
    QLabel *m_jobName;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
    LanguageSwitch *m_language;
};

} // namespace kith
