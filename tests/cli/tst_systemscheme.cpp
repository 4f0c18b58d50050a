// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/languages.h"
#include "app/systemscheme.h"

#include <QTest>

using namespace kravkort;

// Light or dark, Danish or English, from what the system says.
class SystemSchemeTest : public QObject
{
    Q_OBJECT

private slots:
    void darkIsWhatTheDesktopSays_data();
    void darkIsWhatTheDesktopSays();
    void stillnessIsWhatTheDesktopSays();
    void danishIsForThoseWhoseSystemSpeaksIt();
};

void SystemSchemeTest::darkIsWhatTheDesktopSays_data()
{
    QTest::addColumn<SchemeHints>("hints");
    QTest::addColumn<bool>("dark");
    const QColor light(239, 239, 239);
    const QColor night(32, 33, 36);
    const QString kde = QStringLiteral("KDE");
    const QString gnome = QStringLiteral("GNOME");
    const QByteArray breezeDark =
        "[General]\nColorScheme=BreezeDark\n[Colors:Window]\nBackgroundNormal=42,46,50\n";
    const QByteArray breezeLight =
        "[General]\nColorScheme=BreezeLight\n[Colors:Window]\nBackgroundNormal=239,240,241\n";
    const QByteArray gtkDark = "[Settings]\ngtk-application-prefer-dark-theme=1\n";
    const QByteArray dconfDark("GVariant\0\0color-scheme\0v\0prefer-dark\0\0s", 40);
    const QByteArray dconfLight("GVariant\0\0color-scheme\0v\0prefer-light\0\0s", 41);

    QTest::newRow("nothing speaks") << SchemeHints{} << false;
    QTest::newRow("light palette") << SchemeHints{{}, {}, light, {}, {}, {}, {}} << false;
    QTest::newRow("dark palette") << SchemeHints{{}, {}, night, {}, {}, {}, {}} << true;
    QTest::newRow("the wish wins over a light desktop")
        << SchemeHints{QStringLiteral("dark"), QStringLiteral("Adwaita"), light, kde, breezeLight, {}, {}}
        << true;
    QTest::newRow("the wish wins over a dark desktop") << SchemeHints{QStringLiteral("light"),
                                                                      QStringLiteral("Adwaita:dark"),
                                                                      night,
                                                                      gnome,
                                                                      {},
                                                                      gtkDark,
                                                                      dconfDark}
                                                       << false;
    QTest::newRow("a wish that is none is no wish")
        << SchemeHints{QStringLiteral("pink"), {}, night, {}, {}, {}, {}} << true;
    QTest::newRow("GTK_THEME with a variant")
        << SchemeHints{{}, QStringLiteral("Adwaita:dark"), light, {}, {}, {}, {}} << true;
    QTest::newRow("GTK_THEME by name")
        << SchemeHints{{}, QStringLiteral("Adwaita-dark"), light, {}, {}, {}, {}} << true;
    QTest::newRow("GTK_THEME light") << SchemeHints{{}, QStringLiteral("Adwaita"), light, gnome, {}, gtkDark,
                                                    {}}
                                     << false;
    QTest::newRow("KDE dark") << SchemeHints{{}, {}, light, kde, breezeDark, {}, {}} << true;
    QTest::newRow("KDE light") << SchemeHints{{}, {}, light, kde, breezeLight, gtkDark, {}} << false;
    QTest::newRow("KDE by the scheme's name")
        << SchemeHints{{}, {}, light, kde, "[General]\nColorScheme=BreezeDark\n", {}, {}} << true;
    QTest::newRow("KDE's files do not speak for GNOME")
        << SchemeHints{{}, {}, light, gnome, breezeDark, {}, {}} << false;
    QTest::newRow("GTK prefers dark") << SchemeHints{{}, {}, light, gnome, {}, gtkDark, {}} << true;
    QTest::newRow("GTK prefers it in another group")
        << SchemeHints{{}, {}, light, gnome, {}, "[Other]\ngtk-application-prefer-dark-theme=1\n", {}}
        << false;
    QTest::newRow("GTK theme by name")
        << SchemeHints{{}, {}, light, {}, {}, "[Settings]\ngtk-theme-name = Yaru-dark\n", {}} << true;
    QTest::newRow("GNOME dark") << SchemeHints{{}, {}, light, gnome, {}, {}, dconfDark} << true;
    QTest::newRow("GNOME light") << SchemeHints{{}, {}, light, gnome, {}, {}, dconfLight} << false;
}

void SystemSchemeTest::darkIsWhatTheDesktopSays()
{
    QFETCH(const SchemeHints, hints);
    QFETCH(const bool, dark);
    QCOMPARE(isDark(hints), dark);
}

void SystemSchemeTest::stillnessIsWhatTheDesktopSays()
{
    const QByteArray gtkStill = "[Settings]\ngtk-enable-animations=0\n";
    const QByteArray kdeStill = "[KDE]\nAnimationDurationFactor=0\n";
    const auto hints = [](const char *desktop, const QByteArray &kde, const QByteArray &gtk,
                          const char *motion) {
        return SchemeHints{{},  {},  {}, QString::fromLatin1(desktop),
                           kde, gtk, {}, QString::fromLatin1(motion)};
    };
    QVERIFY(!wantsStillness({}));
    QVERIFY(wantsStillness(hints("GNOME", {}, gtkStill, "")));
    QVERIFY(wantsStillness(hints("", {}, "[Settings]\ngtk-enable-animations = false\n", "")));
    QVERIFY(!wantsStillness(hints("GNOME", {}, "[Settings]\ngtk-enable-animations=1\n", "")));
    QVERIFY(wantsStillness(hints("KDE", kdeStill, {}, "")));
    QVERIFY(!wantsStillness(hints("KDE", "[KDE]\nAnimationDurationFactor=0.5\n", {}, "")));
    QVERIFY(!wantsStillness(hints("KDE", {}, gtkStill, "")));
    QVERIFY(wantsStillness(hints("KDE", {}, {}, "none")));
    QVERIFY(!wantsStillness(hints("GNOME", {}, gtkStill, "some")));
}

void SystemSchemeTest::danishIsForThoseWhoseSystemSpeaksIt()
{
    QCOMPARE(systemLanguage(QLocale(QStringLiteral("da_DK"))), Language::Danish);
    QCOMPARE(systemLanguage(QLocale(QStringLiteral("da_GL"))), Language::Danish);
    QCOMPARE(systemLanguage(QLocale(QStringLiteral("sv_SE"))), Language::English);
    QCOMPARE(systemLanguage(QLocale::c()), Language::English);
}

QTEST_GUILESS_MAIN(SystemSchemeTest)
#include "tst_systemscheme.moc"
