# SPDX-License-Identifier: GPL-3.0-or-later
# What `cmake --install` puts where, and the Debian package (`cpack -G DEB` in a build directory).
include(GNUInstallDirs)

# The page of kith-cli comes from the program's own table of commands.
add_custom_command(OUTPUT ${CMAKE_BINARY_DIR}/kith-cli.1
  COMMAND kith-cli help --man --lang en > ${CMAKE_BINARY_DIR}/kith-cli.1
  DEPENDS kith-cli COMMENT "Writing the manual page of kith-cli" VERBATIM)
add_custom_target(kith_manual ALL DEPENDS ${CMAKE_BINARY_DIR}/kith-cli.1)

install(TARGETS kith-cli RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(FILES ${CMAKE_BINARY_DIR}/kith-cli.1 DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
install(FILES README.md CHANGELOG.md DESTINATION ${CMAKE_INSTALL_DOCDIR})
install(PROGRAMS packaging/softphone/kith-baresip DESTINATION ${CMAKE_INSTALL_DOCDIR}/softphone)
install(DIRECTORY docs/en docs/zh_CN docs/pictures DESTINATION ${CMAKE_INSTALL_DOCDIR} OPTIONAL)
if(KITH_WINDOW)
  install(TARGETS kith RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
  install(FILES packaging/kith.1 DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
  install(FILES packaging/io.kith.Kith.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
  install(FILES packaging/io.kith.Kith.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
  install(FILES packaging/io.kith.Kith.mime.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages
          RENAME io.kith.Kith.xml)
  install(FILES resources/icons/kith.svg DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps
          RENAME io.kith.Kith.svg OPTIONAL)
endif()

set(CPACK_PACKAGE_NAME kith)
set(CPACK_PACKAGE_VENDOR "Kith developers")
set(CPACK_PACKAGE_CONTACT "Kith developers")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY ${PROJECT_DESCRIPTION})
set(CPACK_RESOURCE_FILE_LICENSE ${CMAKE_SOURCE_DIR}/LICENSE)
set(CPACK_STRIP_FILES ON)
set(CPACK_GENERATOR DEB)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION office)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS "qt6-qpa-plugins, libqt6svg6, qt6-translations-l10n")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "fonts-wqy-microhei")
include(CPack)
