// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the parts of a zip archive as streams, with limits: a small file that unpacks to something endless is refused.
#pragma once

#include <memory>
#include <QIODevice>
#include <QString>
#include <QStringList>

struct zip;

namespace kith {

class ZipArchive
{
public:
    // Throws Error{File} for what is no archive or is damaged.
    explicit ZipArchive(const QString &path);
    ~ZipArchive();
    ZipArchive(const ZipArchive &) = delete;

    QStringList names() const;
    bool has(const QString &name) const;
    qint64 size(const QString &name) const; // unpacked, as the archive says
    // A sequential device. Throws Error{File} when the part is missing, encrypted or packed beyond all reason; it ends
    // early when the part is damaged or longer than the archive says. Lives no longer than the archive.
    std::unique_ptr<QIODevice> open(const QString &name) const;

private:
    qint64 index(const QString &name) const;

    QString m_name;
    zip *m_zip = nullptr;
};

} // namespace kith
