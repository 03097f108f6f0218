// SPDX-License-Identifier: GPL-3.0-or-later
// Draws every page into picture files: both languages, both looks, two sizes. For looking at, and for the README.
#pragma once

#include <memory>
#include <QObject>
#include <QSize>
#include <QTemporaryDir>
#include <vector>

#include "ui/shell/session.h"
#include "ui/theme/theme.h"

namespace kith {

class MainWindow;

class Pictures : public QObject
{
    Q_OBJECT

public:
    struct Wanted
    {
        QString folder;
        std::vector<Language> languages{Language::English, Language::Chinese};
        std::vector<Look> looks{Look::Light, Look::Dark};
        std::vector<QSize> sizes{{1366, 768}, {1920, 1080}};
        QString pages; // only those whose name holds one of these words, separated by commas; empty: all
    };

    Pictures(Session &session, Wanted wanted);
    ~Pictures() override;
    void start(); // needs a running event loop

signals:
    void finished(int pictures);

private:
    struct Shot
    {
        QString name;
        Place place;
        bool isPalette = false;
    };
    std::vector<Shot> shots();
    QString writtenSample();
    void next();
    void take();

    Session &m_session;
    Wanted m_wanted;
    std::unique_ptr<MainWindow> m_window;
    std::vector<Shot> m_shots;
    size_t m_combination = 0, m_shot = 0;
    int m_patience = 0;
    bool m_isBusy = false; // was, at the last look
    QTemporaryDir m_samples;
    int m_taken = 0;
};

} // namespace kith
