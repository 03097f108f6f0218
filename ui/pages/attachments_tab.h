// SPDX-License-Identifier: GPL-3.0-or-later
// Files kept with a record: dropped or chosen, opened, saved elsewhere, removed.
#pragma once

#include <QWidget>

#include "core/store/store.h"

class QListWidget;

namespace kith {

class AttachmentPreview;
class Session;

class AttachmentsTab : public QWidget
{
    Q_OBJECT

public:
    AttachmentsTab(Session &session, const Shape &shape, RecordId id, QWidget *parent);
    static Query queryOf(const Shape &shape, RecordId id);
    void addFiles(const QStringList &files);
    void refresh();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    RecordId current() const;
    QString currentName() const;
    void showCurrent();
    void openCurrent();
    void saveCurrent();
    void removeCurrent();

    Session &m_session;
    const Shape &m_shape;
    RecordId m_id;
    QListWidget *m_list;
    AttachmentPreview *m_preview = nullptr;
    RecordId m_shown = 0;
};

} // namespace kith
