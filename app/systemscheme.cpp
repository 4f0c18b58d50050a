// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/systemscheme.h"

#include <QFile>
#include <QList>
#include <QStandardPaths>

namespace kravkort {

namespace {

bool isDarkColour(const QColor &colour)
{
    return colour.isValid() && qGray(colour.rgb()) < 128;
}

bool isDarkName(const QString &theme)
{
    return theme.endsWith(QStringLiteral("dark"), Qt::CaseInsensitive) ||
           theme.endsWith(QStringLiteral("inverse"), Qt::CaseInsensitive);
}

// The value of `key` in `[group]` of a settings file, or empty. QSettings would take commas for lists.
QString valueIn(const QByteArray &ini, const QByteArray &group, const QByteArray &key)
{
    bool inside = false;
    for (const QByteArray &raw : ini.split('\n')) {
        const QByteArray line = raw.trimmed();
        if (line.startsWith('['))
            inside = line == '[' + group + ']';
        else if (const qsizetype equals = line.indexOf('='); inside && equals > 0)
            if (line.first(equals).trimmed() == key)
                return QString::fromUtf8(line.sliced(equals + 1).trimmed());
    }
    return {};
}

bool kdeIsDark(const QByteArray &ini)
{
    const QStringList window = valueIn(ini, "Colors:Window", "BackgroundNormal").split(QLatin1Char(','));
    if (window.size() >= 3)
        return isDarkColour(QColor(window.at(0).toInt(), window.at(1).toInt(), window.at(2).toInt()));
    return isDarkName(valueIn(ini, "General", "ColorScheme"));
}

bool gtkIsDark(const QByteArray &ini)
{
    const QString prefers = valueIn(ini, "Settings", "gtk-application-prefer-dark-theme");
    return prefers == QStringLiteral("1") ||
           prefers.compare(QStringLiteral("true"), Qt::CaseInsensitive) == 0 ||
           isDarkName(valueIn(ini, "Settings", "gtk-theme-name"));
}

// The file is binary and written anew on each change, so the value's text stands in it exactly while it
// holds.
bool gnomeIsDark(const QByteArray &dconf)
{
    return dconf.contains("color-scheme") && dconf.contains(QByteArray("prefer-dark\0", 12));
}

QByteArray contentsOf(const QString &name)
{
    constexpr qint64 enough = 4 * 1024 * 1024;
    QFile file(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + QLatin1Char('/') +
               name);
    return file.open(QIODevice::ReadOnly) ? file.read(enough) : QByteArray();
}

} // namespace

bool isDark(const SchemeHints &hints)
{
    if (hints.wish == QStringLiteral("dark") || hints.wish == QStringLiteral("light"))
        return hints.wish == QStringLiteral("dark");
    if (!hints.gtkTheme.isEmpty())
        return isDarkName(hints.gtkTheme);
    if (isDarkColour(hints.window))
        return true;
    if (hints.desktop.contains(QStringLiteral("KDE"), Qt::CaseInsensitive))
        return kdeIsDark(hints.kdeGlobals);
    return gnomeIsDark(hints.dconf) || gtkIsDark(hints.gtkSettings);
}

bool wantsContrast(const SchemeHints &hints)
{
    const QString contrast = QStringLiteral("HighContrast");
    if (!hints.wish.isEmpty())
        return hints.wish == QStringLiteral("contrast");
    return hints.gtkTheme.startsWith(contrast) ||
           valueIn(hints.gtkSettings, "Settings", "gtk-theme-name").startsWith(contrast);
}

bool wantsStillness(const SchemeHints &hints)
{
    if (hints.motion == QStringLiteral("none") || hints.motion == QStringLiteral("some"))
        return hints.motion == QStringLiteral("none");
    if (hints.desktop.contains(QStringLiteral("KDE"), Qt::CaseInsensitive)) {
        bool ok = false;
        const double factor = valueIn(hints.kdeGlobals, "KDE", "AnimationDurationFactor").toDouble(&ok);
        return ok && factor == 0;
    }
    const QString animates = valueIn(hints.gtkSettings, "Settings", "gtk-enable-animations");
    return animates == QStringLiteral("0") ||
           animates.compare(QStringLiteral("false"), Qt::CaseInsensitive) == 0;
}

SchemeHints systemHints(const QColor &platformWindow)
{
    return {qEnvironmentVariable("KRAVKORT_THEME"),
            qEnvironmentVariable("GTK_THEME"),
            platformWindow,
            qEnvironmentVariable("XDG_CURRENT_DESKTOP"),
            contentsOf(QStringLiteral("kdeglobals")),
            contentsOf(QStringLiteral("gtk-3.0/settings.ini")),
            contentsOf(QStringLiteral("dconf/user")),
            qEnvironmentVariable("KRAVKORT_MOTION")};
}

} // namespace kravkort
