// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icons.h"

#include <QFile>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

// A static library's resources are asked for by name, outside of any namespace.
static void loadResources()
{
    Q_INIT_RESOURCE(ui);
}

namespace kith {

using namespace Qt::StringLiterals;

namespace {

QString pathOf(const QString &name)
{
    static const bool isLoaded = (loadResources(), true);
    Q_UNUSED(isLoaded)
    return u":/ui/icons/"_s + name + u".svg"_s;
}

class ThemedIcon : public QIconEngine
{
public:
    ThemedIcon(QString name, Token token) : m_name(std::move(name)), m_token(token) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        paintIcon(*painter, rect, m_name, inMode(mode));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override { return padded(size, mode); }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        // `size` is in device pixels already; the caller sets the ratio.
        Q_UNUSED(scale)
        return padded(size, mode);
    }
    QIconEngine *clone() const override { return new ThemedIcon(m_name, m_token); }

private:
    // Wider than high: the rest is the distance to the text behind it.
    QPixmap padded(const QSize &size, QIcon::Mode mode) const
    {
        const QPixmap square = iconPixmap(m_name, inMode(mode), std::min(size.width(), size.height()));
        if (size.width() <= size.height())
            return square;
        QPixmap wide(size);
        wide.fill(Qt::transparent);
        QPainter(&wide).drawPixmap(0, 0, square);
        return wide;
    }
    QColor inMode(QIcon::Mode mode) const
    {
        QColor c = colour(m_token);
        if (mode == QIcon::Disabled)
            c.setAlphaF(0.4F);
        return c;
    }

    QString m_name;
    Token m_token;
};

} // namespace

QIcon icon(const QString &name, Token token)
{
    return QIcon(new ThemedIcon(name, token));
}

bool hasIcon(const QString &name)
{
    return QFile::exists(pathOf(name));
}

QPixmap iconPixmap(const QString &name, const QColor &colour, int size, double pixelRatio)
{
    const int pixels = qRound(size * pixelRatio);
    const QString key = u"kith/"_s + name + u'/' + QString::number(colour.rgba(), 16) + u'/' + QString::number(pixels);
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = QPixmap(pixels, pixels);
        pixmap.fill(Qt::transparent);
        if (QFile file(pathOf(name)); file.open(QIODevice::ReadOnly)) {
            QSvgRenderer renderer(file.readAll().replace("currentColor", colour.name().toLatin1()));
            QPainter painter(&pixmap);
            painter.setOpacity(colour.alphaF());
            renderer.render(&painter, QRectF(0, 0, pixels, pixels));
        }
        QPixmapCache::insert(key, pixmap);
    }
    pixmap.setDevicePixelRatio(pixelRatio);
    return pixmap;
}

void paintIcon(QPainter &painter, const QRect &where, const QString &name, const QColor &colour)
{
    const int size = std::min(where.width(), where.height());
    const QPixmap pixmap = iconPixmap(name, colour, size, painter.device()->devicePixelRatioF());
    painter.drawPixmap(where.center() - QPoint((size - 1) / 2, (size - 1) / 2), pixmap);
}

QIcon applicationIcon()
{
    return QIcon(pathOf(u"kith"_s));
}

} // namespace kith
