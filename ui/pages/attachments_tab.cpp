// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/attachments_tab.h"

#include <QDesktopServices>
#include <QDir>
#include <QDragEnterEvent>
#include <QFile>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QSplitter>
#include <QStandardPaths>
#include <QUrl>
#include <QVBoxLayout>

#include "core/base/error.h"
#include "core/store/attachment.h"
#include "ui/pages/attachment_preview.h"
#include "ui/shell/session.h"
#include "ui/theme/icons.h"

using namespace Qt::StringLiterals;

namespace kith {

namespace {

constexpr int idRole = Qt::UserRole + 1;
constexpr int nameRole = Qt::UserRole + 2;

QString sizeInWords(qint64 bytes)
{
    return QLocale(QLocale::English).formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
}

} // namespace

Query AttachmentsTab::queryOf(const Shape &shape, RecordId id)
{
    Query query;
    query.type = u"attachment"_s;
    query.where = all(
        {where(u"record_type"_s, Operator::Equal, shape.name()), where(u"record_id"_s, Operator::Equal, qint64(id))});
    query.sort = {u"name"_s};
    return query;
}

AttachmentsTab::AttachmentsTab(Session &session, const Shape &shape, RecordId id, QWidget *parent)
    : QWidget(parent), m_session(session), m_shape(shape), m_id(id), m_list(new QListWidget(this))
{
    setObjectName(u"attachments"_s);
    setAcceptDrops(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::edge, metrics::pad, metrics::edge, metrics::pad);
    auto *line = new QHBoxLayout;
    const auto button = [&](const QString &name, const QString &text, auto slot) {
        auto *made = new QPushButton(text, this);
        made->setObjectName(name);
        connect(made, &QPushButton::clicked, this, slot);
        line->addWidget(made);
        return made;
    };
    button(u"attachmentAdd"_s, tr("Add a file …"), [this] {
        const QString file = m_session.prompts().openFile(this, tr("Add a file"), {});
        if (!file.isEmpty())
            addFiles({file});
    });
    auto *open = button(u"attachmentOpen"_s, tr("Open"), [this] { openCurrent(); });
    auto *save = button(u"attachmentSave"_s, tr("Save a copy …"), [this] { saveCurrent(); });
    auto *remove = button(u"attachmentRemove"_s, tr("Delete"), [this] { removeCurrent(); });
    auto *hint = new QLabel(tr("Or drop files here. They are kept inside the data file."), this);
    hint->setProperty("tone", u"secondary"_s);
    line->addWidget(hint, 1);
    layout->addLayout(line);
    m_list->setObjectName(u"attachmentList"_s);
    m_preview = new AttachmentPreview(this);
    auto *both = new QSplitter(this);
    both->setChildrenCollapsible(false);
    both->addWidget(m_list);
    both->addWidget(m_preview);
    both->setStretchFactor(0, 1);
    both->setStretchFactor(1, 1);
    layout->addWidget(both, 1);
    const auto enable = [this, open, save, remove] {
        for (QPushButton *one : {open, save, remove})
            one->setEnabled(current() != 0);
        showCurrent();
    };
    connect(m_list, &QListWidget::currentRowChanged, this, enable);
    connect(m_list, &QListWidget::itemActivated, this, [this] { openCurrent(); });
    connect(&session, &Session::changed, this, [this](const QStringList &types) {
        if (types.contains(u"attachment"_s))
            refresh();
    });
    refresh();
    enable();
}

void AttachmentsTab::refresh()
{
    const int row = m_list->currentRow();
    m_list->clear();
    m_session.guard(this, [this] {
        const Shape &kind = m_session.store().catalogue().get(u"attachment");
        for (const Record &record : m_session.store().select(queryOf(m_shape, m_id))) {
            const QString name = record.value(*kind.field(u"name")).text();
            auto *item =
                new QListWidgetItem(icon(u"attachment"_s),
                                    name + u"   "_s + sizeInWords(record.value(*kind.field(u"size")).number()), m_list);
            item->setData(idRole, qint64(record.id()));
            item->setData(nameRole, name);
        }
    });
    m_list->setCurrentRow(std::min(std::max(row, 0), m_list->count() - 1));
}

RecordId AttachmentsTab::current() const
{
    return m_list->currentItem() ? m_list->currentItem()->data(idRole).toLongLong() : 0;
}

QString AttachmentsTab::currentName() const
{
    return m_list->currentItem() ? m_list->currentItem()->data(nameRole).toString() : QString();
}

// Only when the tab is seen: files may be large.
void AttachmentsTab::showCurrent()
{
    const RecordId id = isVisible() ? current() : 0;
    if (id == m_shown)
        return;
    m_shown = id;
    m_preview->clear();
    if (id)
        m_session.guard(this, [this, id] { m_preview->show(currentName(), attachmentBytes(m_session.store(), id)); });
}

void AttachmentsTab::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    showCurrent();
}

void AttachmentsTab::addFiles(const QStringList &files)
{
    m_session.guard(this, [this, &files] {
        const QString name = files.size() == 1 ? tr("Attach %1").arg(QFileInfo(files.front()).fileName())
                                               : tr("Attach %1 files").arg(files.size());
        Change change(m_session.store(), name);
        for (const QString &path : files) {
            QFile file(path);
            if (!file.open(QIODevice::ReadOnly))
                throw Error(ErrorKind::File,
                            tr("%1 cannot be read. Nothing was added.").arg(QFileInfo(path).fileName()),
                            file.errorString());
            attach(change, m_shape, m_id, QFileInfo(path).fileName(), file.readAll());
        }
        const qint64 id = change.commit();
        m_session.notify(name, id);
    });
}

// Other programs open files, not bytes: a read-only copy in the temporary folder of this person.
void AttachmentsTab::openCurrent()
{
    const RecordId id = current();
    if (!id)
        return;
    m_session.guard(this, [this, id] {
        const QDir folder(QStandardPaths::writableLocation(QStandardPaths::TempLocation) + u"/kith-"_s +
                          QString::number(id));
        QDir().mkpath(folder.path());
        const QString path = folder.filePath(QFileInfo(currentName()).fileName());
        QFile file(path);
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
            throw Error(ErrorKind::File, tr("A copy to open cannot be written."), file.errorString());
        file.write(attachmentBytes(m_session.store(), id));
        file.close();
        file.setPermissions(QFile::ReadOwner);
        QDesktopServices::openUrl(QUrl::fromLocalFile(path));
    });
}

void AttachmentsTab::saveCurrent()
{
    const RecordId id = current();
    const QString path = id ? m_session.prompts().saveFile(this, tr("Save a copy"), currentName(), {}) : QString();
    if (path.isEmpty())
        return;
    m_session.guard(this, [this, id, &path] {
        QFile file(path);
        const QByteArray bytes = attachmentBytes(m_session.store(), id);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            throw Error(ErrorKind::File, tr("%1 cannot be written.").arg(path), file.errorString());
    });
}

void AttachmentsTab::removeCurrent()
{
    const RecordId id = current();
    if (!id)
        return;
    m_session.guard(this, [this, id] {
        const QString name = tr("Delete %1").arg(currentName());
        Change change(m_session.store(), name);
        if (const Problems problems = change.remove(m_session.store().catalogue().get(u"attachment"), id);
            !problems.isEmpty())
            throw Error(ErrorKind::Invalid, problems.sentences());
        const qint64 done = change.commit();
        m_session.notify(name, done);
    });
}

void AttachmentsTab::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void AttachmentsTab::dropEvent(QDropEvent *event)
{
    QStringList files;
    for (const QUrl &url : event->mimeData()->urls())
        if (url.isLocalFile())
            files.append(url.toLocalFile());
    if (!files.isEmpty()) {
        event->acceptProposedAction();
        addFiles(files);
    }
}

} // namespace kith
