// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/attachment.h"

#include <QMimeDatabase>

#include "core/base/error.h"
#include "core/model/types/attachment.h"

namespace kith {

RecordId attach(Change &change, const Shape &shape, RecordId record, const QString &fileName, const QByteArray &bytes)
{
    Store &store = change.store();
    Record file = store.blank(attachment::type);
    file.set(attachment::name, fileName);
    file.set(attachment::mediaType, QMimeDatabase().mimeTypeForFileNameAndData(fileName, bytes).name());
    file.set(attachment::size, bytes.size());
    file.set(attachment::recordType, shape.name());
    file.set(attachment::record, record);
    if (const Problems problems = change.save(file); !problems.isEmpty())
        throw Error(ErrorKind::Invalid, problems.sentences());
    Statement content =
        store.connection().prepare("INSERT INTO attachment_content (attachment_id, bytes) VALUES (?, ?)");
    content.bind(1, file.id()).bindBlob(2, bytes);
    content.run();
    return file.id();
}

QByteArray attachmentBytes(Store &store, RecordId attachment)
{
    Statement content = store.connection().prepare("SELECT bytes FROM attachment_content WHERE attachment_id = ?");
    content.bind(1, attachment);
    return content.step() ? content.blob(0) : QByteArray();
}

} // namespace kith
