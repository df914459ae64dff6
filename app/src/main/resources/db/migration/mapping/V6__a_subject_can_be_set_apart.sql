select access.about('mapping.subject', 'id');
