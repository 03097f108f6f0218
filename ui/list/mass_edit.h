// SPDX-License-Identifier: GPL-3.0-or-later
// One field of many records set to one value: chosen in a bar above the list, done as one change in a job.
#pragma once

#include <functional>
#include <QFrame>

#include "core/model/problem.h"
#include "core/store/store.h"

class QComboBox;
class QHBoxLayout;
class QLabel;
class QPushButton;

namespace kith {

class FieldEditor;
class Session;

class MassEdit : public QFrame
{
    Q_OBJECT

public:
    MassEdit(Session &session, QWidget *parent);

    void begin(const kith::Shape &shape, std::vector<RecordId> ids, bool allShown);

signals:
    void finished(qint64 change, int count);
    void closed(); // by Escape: the list has the keys again

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showEditor();
    void apply();

    Session &m_session;
    const kith::Shape *m_shape = nullptr;
    std::vector<RecordId> m_ids;
    QLabel *m_what;
    QComboBox *m_field;
    QHBoxLayout *m_place;
    FieldEditor *m_editor = nullptr;
    QPushButton *m_apply, *m_cancel;
    QLabel *m_problem;
};

// Runs `work` for each of the records in one bulk change, off the GUI thread, and tells its id. Records that are
// refused keep their values; the first refusal is told in words.
struct BulkResult
{
    qint64 change = 0;
    int done = 0;
    int refused = 0;
    QString firstRefusal;
};
void runBulk(QObject *context, Session &session, const QString &name, std::vector<RecordId> ids,
             std::function<Problems(class Change &, RecordId)> work, std::function<void(const BulkResult &)> done);

} // namespace kith
