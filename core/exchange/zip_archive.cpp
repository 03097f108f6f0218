// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/zip_archive.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <zip.h>

#include "core/base/error.h"

namespace kith {

using namespace Qt::StringLiterals;

namespace {

// XML of sheets packs to a tenth or a twentieth; more than this is made to fill a machine's memory.
constexpr quint64 mostTimesPacked = 250;
constexpr quint64 alwaysAllowed = 16 * 1024 * 1024;
constexpr quint64 neverAllowed = quint64(8) * 1024 * 1024 * 1024;

[[noreturn]] void damaged(const QString &file)
{
    throw Error(ErrorKind::File,
                QCoreApplication::translate("xlsx", "“%1” is damaged: it cannot be unpacked to its end. Nothing "
                                                    "was imported; save it anew in the program it comes from.")
                    .arg(file));
}

class ZipPart : public QIODevice
{
public:
    ZipPart(zip_file *part, quint64 size) : m_part(part), m_left(size) { QIODevice::open(QIODevice::ReadOnly); }
    ~ZipPart() override { zip_fclose(m_part); }
    bool isSequential() const override { return true; }
    bool atEnd() const override { return m_left == 0 && QIODevice::atEnd(); }

protected:
    qint64 readData(char *to, qint64 most) override
    {
        const zip_int64_t read = zip_fread(m_part, to, zip_uint64_t(most));
        if (read < 0 || quint64(read) > m_left || (read == 0 && most > 0)) {
            m_left = 0; // nothing more comes: QXmlStreamReader would wait for it for ever
            return -1;  // the XML ends too early then, and is refused for that
        }
        m_left -= quint64(read);
        return read;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    zip_file *m_part;
    quint64 m_left;
};

} // namespace

ZipArchive::ZipArchive(const QString &path) : m_name(QFileInfo(path).fileName())
{
    int code = 0;
    m_zip = zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, &code);
    if (!m_zip)
        damaged(m_name);
}

ZipArchive::~ZipArchive()
{
    zip_discard(m_zip);
}

QStringList ZipArchive::names() const
{
    QStringList names;
    const zip_int64_t count = zip_get_num_entries(m_zip, 0);
    for (zip_int64_t i = 0; i < count; ++i) {
        if (const char *name = zip_get_name(m_zip, zip_uint64_t(i), ZIP_FL_ENC_GUESS))
            names.append(QString::fromUtf8(name));
    }
    return names;
}

qint64 ZipArchive::index(const QString &name) const
{
    return zip_name_locate(m_zip, name.toUtf8().constData(), ZIP_FL_ENC_GUESS | ZIP_FL_NOCASE);
}

bool ZipArchive::has(const QString &name) const
{
    return index(name) >= 0;
}

qint64 ZipArchive::size(const QString &name) const
{
    zip_stat_t about{};
    const qint64 at = index(name);
    return at >= 0 && zip_stat_index(m_zip, zip_uint64_t(at), 0, &about) == 0 ? qint64(about.size) : 0;
}

std::unique_ptr<QIODevice> ZipArchive::open(const QString &name) const
{
    zip_stat_t about{};
    const qint64 at = index(name);
    if (at < 0 || zip_stat_index(m_zip, zip_uint64_t(at), 0, &about) != 0)
        damaged(m_name);
    if ((about.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && about.encryption_method != ZIP_EM_NONE)
        throw Error(ErrorKind::File, QCoreApplication::translate(
                                         "xlsx", "“%1” is protected by a password; save it without one and import "
                                                 "it again. Nothing was imported.")
                                         .arg(m_name));
    if (about.size > neverAllowed ||
        (about.size > alwaysAllowed && about.size / std::max<quint64>(about.comp_size, 1) > mostTimesPacked))
        throw Error(ErrorKind::File,
                    QCoreApplication::translate("xlsx", "“%1” would unpack to %2 MB, which no table of records does. "
                                                        "It was left alone and nothing was imported.")
                        .arg(m_name)
                        .arg(about.size / 1'000'000));
    zip_file *part = zip_fopen_index(m_zip, zip_uint64_t(at), 0);
    if (!part)
        damaged(m_name);
    return std::make_unique<ZipPart>(part, about.size);
}

} // namespace kith
