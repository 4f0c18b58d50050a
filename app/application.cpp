// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "app/console.h"
#include "app/systemscheme.h"
#include "app/workspaces.h"
#include "ui/theme.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QFileInfo>
#include <QIcon>
#include <QPainter>
#include <QPalette>
#include <QProxyStyle>
#include <QSettings>
#include <QStyleOption>

namespace kravkort {

namespace {

struct WindowCommand
{
    Q_DECLARE_TR_FUNCTIONS(kravkort::WindowCommand)
};

QString languageKey()
{
    return QStringLiteral("language");
}

Language rememberedLanguage()
{
    const QString code = QSettings().value(languageKey()).toString();
    if (code == codeOf(Language::Danish))
        return Language::Danish;
    return code == codeOf(Language::English) ? Language::English : systemLanguage();
}

// The toolkit would end the program without a sentence.
bool hasDisplay()
{
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY") ||
           qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
}

// Fusion; still for those who want nothing to move by itself: whoever animates asks the style for how long.
class ProgramStyle final : public QProxyStyle
{
public:
    explicit ProgramStyle(bool isStill)
        : QProxyStyle(QStringLiteral("Fusion"))
        , m_isStill(isStill)
    {
    }
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *answer) const override
    {
        return m_isStill && hint == SH_Widget_Animation_Duration
                   ? 0
                   : QProxyStyle::styleHint(hint, option, widget, answer);
    }
    // Fusion draws a box to tick in a shade of the window's colour, which a dark ground swallows.
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override
    {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        if (element != PE_IndicatorItemViewItemCheck && element != PE_IndicatorCheckBox)
            return;
        painter->save();
        painter->setPen(themeFor(option->palette).quiet);
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        painter->restore();
    }

private:
    bool m_isStill;
};

Theme themeOf(const SchemeHints &hints)
{
    const Theme theme = isDark(hints) ? darkTheme() : lightTheme();
    return wantsContrast(hints) ? highContrast(theme) : theme;
}

Error noSuchFile(const QString &word)
{
    return {Error::Kind::NotFound,
            WindowCommand::tr("“%1” is neither a file nor a command; see kravkort --help").arg(word),
            {}};
}

Error noDisplay()
{
    return {Error::Kind::Unreadable,
            WindowCommand::tr(
                "there is no display to open the window on; kravkort --help says what works without "
                "one"),
            {}};
}

} // namespace

Application::Application(QApplication &toolkit)
    : m_display(rememberedLanguage())
    , m_platformWindow(QGuiApplication::palette().color(QPalette::Window))
{
    const SchemeHints hints = systemHints(m_platformWindow);
    QApplication::setStyle(new ProgramStyle(wantsStillness(hints)));
    m_theme = themeOf(hints);
    QApplication::setPalette(paletteOf(m_theme));
    m_languages.use(m_display.language());
    connect(&m_display, &Display::languageChanged, this, &Application::showLanguage);
    // Whoever changed the scheme did so in another window and comes back to this one.
    connect(&toolkit, &QGuiApplication::applicationStateChanged, this, [this](Qt::ApplicationState state) {
        if (state == Qt::ApplicationActive)
            followScheme();
    });
}

void Application::showLanguage(Language language)
{
    m_languages.use(language);
    QSettings().setValue(languageKey(), codeOf(language));
}

void Application::followScheme()
{
    const Theme theme = themeOf(systemHints(m_platformWindow));
    if (theme.dark == m_theme.dark && theme.contrast == m_theme.contrast)
        return;
    m_theme = theme;
    QApplication::setPalette(paletteOf(theme));
}

void nameApplication()
{
    QCoreApplication::setOrganizationName(QStringLiteral("Kravkort"));
    QCoreApplication::setApplicationName(QStringLiteral("Kravkort"));
    QCoreApplication::setApplicationVersion(QStringLiteral(KRAVKORT_VERSION));
}

int runWindow(int argc, char **argv, const OpenWindow &command)
{
    const bool missing = !command.workspace.isEmpty() && !QFileInfo::exists(command.workspace);
    if (missing || !hasDisplay()) {
        const QCoreApplication toolkit(argc, argv);
        Languages languages;
        languages.use(systemLanguage());
        return complain(missing ? noSuchFile(command.workspace) : noDisplay());
    }
    QApplication toolkit(argc, argv);
    nameApplication();
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Kravkort"));
    QGuiApplication::setDesktopFileName(QStringLiteral("dk.kravkort.Kravkort"));
    QGuiApplication::setWindowIcon(
        QIcon::fromTheme(QStringLiteral("dk.kravkort.Kravkort"),
                         QIcon(QStringLiteral(":/icons/64/dk.kravkort.Kravkort.png"))));
    Application application(toolkit);
    MainWindow window(application.display(), systemPrompts(), systemClock());
    if (!command.workspace.isEmpty())
        window.openWorkspace(command.workspace);
    window.show();
    return QApplication::exec();
}

} // namespace kravkort
