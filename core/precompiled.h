// SPDX-License-Identifier: GPL-3.0-or-later
// What nearly every file reads anyway, read once (option KITH_PCH): builds that are made whole, like the sanitizers',
// take half the time. Files include what they use all the same: the other presets build without it.
#pragma once

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <QByteArray>
#include <QCoreApplication>
#include <QDate>
#include <QDateTime>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QList>
#include <QLocale>
#include <QSet>
#include <QString>
#include <QStringList>
#include <QVariant>
#include <set>
#include <span>
#include <string>
#include <variant>
#include <vector>
